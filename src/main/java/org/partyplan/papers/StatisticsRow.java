package org.partyplan.papers;

import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;

/** The members of a branch in figures; all of them where there is no branch. */
record StatisticsRow(@Nullable UUID unitId, String unit, int members, int probationary, int women, int minority,
		int to35, int to45, int to60, int over60, int ageless, int masters, int bachelors, int others, int seniors,
		int educated, int frontline, int retired, int admitted, int candidates, int activists, int applicants) {

	/** A figure and what it is called. */
	record Figure(String group, String name, ToIntFunction<StatisticsRow> value) {

		public int of(StatisticsRow row) {
			return this.value.applyAsInt(row);
		}

	}

	/** In the order of the table. */
	static final List<Figure> FIGURES = List.of(new Figure("", "党员", StatisticsRow::members),
			new Figure("", "预备", StatisticsRow::probationary), new Figure("", "女", StatisticsRow::women),
			new Figure("", "少数民族", StatisticsRow::minority), new Figure("年龄", "35及以下", StatisticsRow::to35),
			new Figure("年龄", "36—45", StatisticsRow::to45), new Figure("年龄", "46—60", StatisticsRow::to60),
			new Figure("年龄", "61及以上", StatisticsRow::over60), new Figure("年龄", "未登记", StatisticsRow::ageless),
			new Figure("学历", "研究生", StatisticsRow::masters), new Figure("学历", "本科", StatisticsRow::bachelors),
			new Figure("学历", "大专及以下", StatisticsRow::others), new Figure("", "副高以上", StatisticsRow::seniors),
			new Figure("", "高知", StatisticsRow::educated), new Figure("", "临床一线", StatisticsRow::frontline),
			new Figure("", "退休", StatisticsRow::retired), new Figure("本年", "发展", StatisticsRow::admitted),
			new Figure("在培养", "发展对象", StatisticsRow::candidates), new Figure("在培养", "积极分子", StatisticsRow::activists),
			new Figure("在培养", "申请人", StatisticsRow::applicants));

	/** What an export of it holds: the figures in the order of the table. */
	static final ListExport<StatisticsRow> EXPORT = ListExport.of("papers.exported", "党内统计",
			Stream
				.concat(Stream.of(SheetColumn.of("支部", 12, StatisticsRow::unit)),
						FIGURES.stream().map((figure) -> SheetColumn.of(figure.name(), 5, figure::of)))
				.toList());

}
