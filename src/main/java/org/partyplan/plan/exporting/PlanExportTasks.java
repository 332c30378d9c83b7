package org.partyplan.plan.exporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.model.Schedule;
import org.partyplan.plan.model.TaskUnit;
import org.partyplan.plan.text.HeadingText;
import org.partyplan.shared.Cadence;
import org.partyplan.workday.Nodes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 任务分解表: who does what by when, in the order of the plan. */
@Component
class PlanExportTasks {

	private static final String NAMES = """
			(select string_agg(n.name, '、' order by n.position, n.name) from plan_task_unit x
			 join organization_unit n on n.id = x.unit_id where x.task_id = t.id and x.part = '%s')""";

	private static final String TASKS = """
			select row_number() over (order by s.position, s.id, i.position nulls first, i.id, t.span_start, t.position, t.id) as number,
			       s.no as section_no, s.title as section_title, coalesce(i.no, '') as item_no,
			       coalesce(i.title, '') as item_title, t.title, t.quote, t.audience, t.cadence, t.due_on, t.node, t.due_day,
			       t.evidence, t.leaves_behind, p.year, o.name as organization, l.name as lead,
			       %s as helpers, %s as targets,
			       (select string_agg(n.name, '、' order by n.name) from plan_task_person x
			        join organization_person n on n.id = x.person_id where x.task_id = t.id) as persons
			from plan_task t
			join plan_plan p on p.id = t.plan_id
			join organization_unit o on o.id = p.organization_id
			join plan_section s on s.id = t.section_id
			left join plan_item i on i.id = t.item_id
			left join organization_unit l on l.id = t.lead_unit_id
			where t.plan_id = :plan and t.withdrawn_on is null
			order by number
			"""
		.formatted(NAMES.formatted(TaskUnit.Part.HELPER), NAMES.formatted(TaskUnit.Part.TARGET));

	private static final ListExport<Row> LIST = ListExport
		.<Row>of("plan.exported", "任务分解表", SheetColumn.of("序号", 4, Row::number),
				SheetColumn.merged("工作内容", 16, Row::work), SheetColumn.of("具体措施", 36, Row::measure),
				SheetColumn.of("责任部门", 18, Row::departments), SheetColumn.of("责任人", 10, Row::persons),
				SheetColumn.of("完成时限", 14, Row::due), SheetColumn.of("备注", 14, Row::remark))
		.banded(Row::section);

	private final JdbcClient jdbc;

	PlanExportTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> of(UUID planId) {
		return this.jdbc.sql(TASKS).param("plan", planId).query(Row.class).list();
	}

	/** The familiar sheet: a band for each 部分, one cell for the tasks of a 要点. */
	static ListExport<Row> sheet(PlanAccess.Head head) {
		String note = head.issued() ? head.issuer() + "　" + head.documentNumber()
				: head.issuer() + "　" + head.status().label();
		return LIST.titled(head.year() + "年党建工作任务分解表").noted(note);
	}

	/** A task with all that the sheet says of it. */
	record Row(long number, String sectionNo, String sectionTitle, String itemNo, String itemTitle, String title,
			String quote, Audience audience, Cadence cadence, @Nullable LocalDate dueOn, @Nullable String node,
			@Nullable Integer dueDay, Evidence evidence, @Nullable String leavesBehind, int year, String organization,
			@Nullable String lead, @Nullable String helpers, @Nullable String targets, @Nullable String persons) {

		String section() {
			return HeadingText.of(sectionNo(), sectionTitle());
		}

		String work() {
			String item = HeadingText.of(itemNo(), itemTitle());
			return item.isEmpty() ? section() : item;
		}

		/** The task by its name, then the plan's own words. */
		String measure() {
			return quote().contains(title()) ? quote() : quote().isEmpty() ? title() : title() + "：" + quote();
		}

		String departments() {
			return Stream.of(part("牵头：", lead()), part("配合：", helpers()), part("落实：", carriers()))
				.filter((words) -> !words.isEmpty())
				.collect(Collectors.joining("\n"));
		}

		private @Nullable String carriers() {
			return switch (audience()) {
				case COMMITTEE -> Audience.COMMITTEE.label();
				case BRANCHES -> (targets() == null || targets().equals(organization())) ? "各支部" : targets() + "各支部";
				case CHOSEN -> targets();
				case PERSONS -> null;
			};
		}

		private static String part(String label, @Nullable String names) {
			return (names == null || names.isEmpty()) ? "" : label + names;
		}

		String due() {
			return words(year(), new Schedule(cadence(), dueOn(), node(), dueDay()));
		}

		/** 完成时限 as the office writes it. */
		private static String words(int year, Schedule schedule) {
			Integer day = schedule.dueDay();
			return switch (schedule.cadence()) {
				case ONCE -> (schedule.dueOn() == null) ? "12月31日前" : day(schedule.dueOn(), year) + "前";
				case WEEK -> "每周";
				case MONTH -> "每月" + ((day == null) ? "" : day + "日前");
				case QUARTER -> "每季度" + ((day == null) ? "" : "末月" + day + "日前");
				case HALF_YEAR -> (day == null) ? "每半年" : "6月、12月" + day + "日前";
				case YEAR -> (day == null) ? "全年" : "12月" + day + "日前";
				case NODE -> schedule.node() + "前"
						+ Nodes.day(String.valueOf(schedule.node()), year)
							.map((on) -> "（" + day(on, year) + "）")
							.orElse("");
			};
		}

		private static String day(LocalDate day, int year) {
			return ((day.getYear() == year) ? "" : day.getYear() + "年") + day.getMonthValue() + "月"
					+ day.getDayOfMonth() + "日";
		}

		String remark() {
			String left = part("形成", leavesBehind());
			return (left.isEmpty() && evidence() == Evidence.FILE) ? "需附佐证材料" : left;
		}

	}

}
