package org.partyplan.reader.meaning;

import java.util.Set;

/** The words that count things, as they stand behind a number. */
final class MeasureWord {

	/** Lengths of time, the longer words first. */
	private static final String TIME = "个工作日|工作日|个?半天|个月|个小时|小时|分钟|天(?!次)|日(?![程常报])|周(?![年岁期])";

	private static final String MONEY = "亿元|万元|元";

	private static final String PEOPLE = "人次|人天|人份|名次?|人(?![才员民心文大事力士物选均])|位";

	/** Occasions and lessons. */
	private static final String OCCASIONS = "课时|学时|学分|批次|条次|件次|台次|班次|站次|天次|车次|所次|项次|户次|例次|场次|次|场|期|轮|批|届|节(?![日约能])|堂|讲(?![话座解授])|遍";

	private static final String PAPERS = "篇|项|条|份|件|册|本(?![地级院科年校单部])|部(?![门分署])|套|幅|张|字|页|封|首";

	private static final String THINGS = "个|家|门|处|所|支|例|户|对(?![接象照标外内于口比话])|集|台(?![阶账式])|座|间|平方米|平米|分(?![钟之部别析类管级工开公发散布享担数支期成值组院层为队])"
			+ "|起(?![来步到草点用码立诉])|组(?![织成建长])|块|面(?![向对临])|辆|盒|枚|盏|点(?![名评击位])|倍|米|公里|里|站(?!点)|班(?![子组])|团(?![支委员队])|课(?![题程时])|单(?![位独])|床|颗|棵|株|只(?![有要是能])|箱|剂|副(?![书主院科职高])|双(?![月向方带重创休报])|队(?!伍)";

	/** All of them as one pattern. */
	static final String ANY = "个百分点|百分点|%|‰|" + TIME + "|" + MONEY + "|" + PEOPLE + "|" + OCCASIONS + "|" + PAPERS + "|"
			+ THINGS;

	private static final Set<String> TIMES = Set.of("个工作日", "工作日", "个半天", "半天", "个月", "个小时", "小时", "分钟", "天", "日", "周");

	private MeasureWord() {
	}

	static boolean time(String unit) {
		return TIMES.contains(unit);
	}

}
