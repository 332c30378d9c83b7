package org.partyplan.plan.importing;

import org.partyplan.plan.model.Plans;

/** Plans to be read, in the tests' own words. */
public final class SomeImports {

	public static final String PLAN = """
			示范医院2026年党建工作计划

			为做好全年党建工作，制定本计划。

			一、理论学习

			（一）学习制度。党委理论学习中心组全年集中学习12次，其中专题研讨不少于6次。每季度邀请专家开展一次辅导讲座。

			（二）党员教育。各党支部每月开展一次主题党日，党员参学率保持98%以上。七一前组织全体党员参观一次红色教育基地。

			二、组织建设

			（一）发展党员。全年发展党员30名。6月30日前修订《党支部考核细则》，由宣传科牵头。

			第 1 页 共 2 页
			""";

	static final String NO_HEADINGS = "今年要抓好学习。\n还要抓好队伍。\n";

	private SomeImports() {
	}

}
