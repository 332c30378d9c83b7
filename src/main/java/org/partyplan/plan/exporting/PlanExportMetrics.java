package org.partyplan.plan.exporting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.measure.GoalPeriods;
import org.partyplan.measure.GoalScope;
import org.partyplan.measure.GoalWords;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.text.HeadingText;
import org.partyplan.shared.Cadence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 指标: what the plan promises in numbers, in its order. */
@Component
class PlanExportMetrics {

	private static final String METRICS = """
			select row_number() over (order by s.position, s.id, i.position nulls first, i.id, m.span_start, m.position, m.id) as number,
			       s.no as section_no, s.title as section_title, coalesce(i.no, '') as item_no,
			       coalesce(i.title, '') as item_title, m.name, m.quote, m.comparator, m.target, m.upper_target, m.unit,
			       m.cadence, m.scope, m.periods, m.measure_key
			from plan_metric m join plan_section s on s.id = m.section_id left join plan_item i on i.id = m.item_id
			where m.plan_id = :plan and m.withdrawn_on is null
			order by number
			""";

	private final JdbcClient jdbc;

	private final Measures measures;

	PlanExportMetrics(JdbcClient jdbc, Measures measures) {
		this.jdbc = jdbc;
		this.measures = measures;
	}

	/** The second sheet of the 任务分解表. */
	ListExport.Filled<Row> of(UUID plan, PlanAccess.Head head) {
		Vocabulary vocabulary = this.measures.vocabulary();
		List<Row> rows = this.jdbc.sql(METRICS).param("plan", plan).query(Row.class).list();
		return ListExport
			.<Row>of("plan.exported", "指标", SheetColumn.of("序号", 4, Row::number),
					SheetColumn.merged("工作内容", 16, Row::work), SheetColumn.of("指标", 14, Row::name),
					SheetColumn.of("目标", 18, Row::goal), SheetColumn.of("原句", 30, Row::quote),
					SheetColumn.of("计算口径", 18,
							(row) -> (row.measureKey() == null) ? "" : vocabulary.label(row.measureKey())))
			.banded(Row::section)
			.titled(head.year() + "年党建工作指标")
			.with(rows.stream());
	}

	/** One metric. */
	record Row(long number, String sectionNo, String sectionTitle, String itemNo, String itemTitle, String name,
			String quote, String comparator, String target, @Nullable String upperTarget, String unit,
			@Nullable Cadence cadence, @Nullable GoalScope scope, @Nullable String periods,
			@Nullable String measureKey) {

		String section() {
			return HeadingText.of(this.sectionNo, this.sectionTitle);
		}

		String work() {
			String item = HeadingText.of(this.itemNo, this.itemTitle);
			return item.isEmpty() ? section() : item;
		}

		String goal() {
			return GoalWords.whole(GoalWords.of(this.comparator, this.target, this.upperTarget, this.unit),
					this.cadence, Objects.requireNonNullElse(this.scope, GoalScope.WHOLE), GoalPeriods.of(this.periods),
					this.unit);
		}

	}

}
