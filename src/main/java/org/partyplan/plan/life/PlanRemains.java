package org.partyplan.plan.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partyplan.plan.PlanWork;
import org.partyplan.plan.PlanWork.Trace;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What hangs on a plan and what becomes of it when the plan ends, for the page that asks
 * and the log.
 */
@Component
class PlanRemains {

	private static final String CONTENT = """
			select (select count(*) from plan_section s where s.plan_id = p.id) as sections,
			       (select count(*) from plan_section s join plan_item i on i.section_id = s.id where s.plan_id = p.id) as items,
			       (select count(*) from plan_task t where t.plan_id = p.id) as tasks,
			       (select count(*) from plan_metric m where m.plan_id = p.id) as metrics,
			       (select count(*) from plan_amendment a where a.plan_id = p.id and a.status = 'EFFECTIVE') as amendments,
			       (select count(*) from plan_amendment a where a.plan_id = p.id and a.status = 'DRAFT') as amending,
			       exists (select 1 from plan_step s where s.plan_id = p.id and s.kind = 'ISSUED') as issued_once
			from plan_plan p where p.id = :plan
			""";

	private final JdbcClient jdbc;

	private final ObjectProvider<PlanWork> work;

	private final Clock clock;

	PlanRemains(JdbcClient jdbc, ObjectProvider<PlanWork> work, Clock clock) {
		this.jdbc = jdbc;
		this.work = work;
		this.clock = clock;
	}

	Content content(UUID planId) {
		return this.jdbc.sql(CONTENT).param("plan", planId).query(Content.class).single();
	}

	Remains of(UUID planId) {
		LocalDate today = LocalDate.now(this.clock);
		Map<Trace, Long> traces = new EnumMap<>(Trace.class);
		this.work.forEach((module) -> traces.putAll(module.of(planId, today)));
		return new Remains(content(planId), traces);
	}

	/** What is written in a plan. */
	record Content(long sections, long items, long tasks, long metrics, long amendments, long amending,
			boolean issuedOnce) {

		public String words() {
			return sections() + " 个部分、" + items() + " 个要点、" + tasks() + " 个任务、" + metrics() + " 个指标";
		}

	}

	/** What is written in it, and what has come of it since. */
	record Remains(Content content, Map<Trace, Long> traces) {

		private long count(Trace trace) {
			return traces().getOrDefault(trace, 0L);
		}

		/** Whether nobody has reported anything and the text is as it was issued. */
		public boolean undoable() {
			return content().amendments() == 0 && count(Trace.REPORTED) == 0 && count(Trace.BEGUN) == 0
					&& count(Trace.DONE) == 0 && count(Trace.FIGURE) == 0;
		}

		/** 93 项还没办完，其中 28 项逾期; nothing where all is done. */
		public String unfinished() {
			long open = count(Trace.OPEN) + count(Trace.LATE) + count(Trace.REPORTED) + count(Trace.BEGUN);
			return (open == 0) ? ""
					: "还有 " + open + " 项没办完" + ((count(Trace.LATE) == 0) ? "" : "，其中 " + count(Trace.LATE) + " 项逾期")
							+ ((count(Trace.REPORTED) == 0) ? "" : "，" + count(Trace.REPORTED) + " 项已报、等审或退回");
		}

		/** What becomes of each kind when the plan is withdrawn. */
		public List<String> consequences() {
			List<String> lines = new ArrayList<>();
			add(lines, count(Trace.OPEN) + count(Trace.LATE), "%d 项没办的任务撤下，不再要求");
			add(lines, count(Trace.BEGUN), "%d 项写了一半的填报撤下，写的内容和附件留着，能查");
			add(lines, count(Trace.REPORTED), "%d 项已报、等审或退回的撤下，填报和附件留着，能查");
			add(lines, count(Trace.DONE), "%d 项各单位已办结的保持办结，填报和附件不动");
			add(lines, count(Trace.RECORDED),
					undoable() ? "%d 项凭活动记录办结的撤下；活动记录不动，再印发时重新对上" : "%d 项凭活动记录办结的保持办结，活动记录不动");
			add(lines, count(Trace.FIGURE), "%d 个已报的指标数字留着，能查");
			add(lines, content().metrics(), "%d 个指标不再计算，不进驾驶舱和指标页");
			add(lines, content().amending(), "%d 份正在拟的调整" + (undoable() ? "一并放弃" : "不能再生效"));
			lines.add(undoable() ? "签收作废，文号收回；计划回到“已签发”，可改号再印发，也可退回草稿再改" : "计划留档为“已撤回”，文号、全文、签收和历次调整都能查");
			return lines;
		}

		private static void add(List<String> lines, long count, String words) {
			if (count > 0) {
				lines.add(words.formatted(count));
			}
		}

		public String words() {
			return String.join("；", consequences());
		}

	}

}
