package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A complete draft with two sections of two items each, tasks and metrics; a test takes
 * it as far on its way as it needs.
 */
public record PlanOnItsWay(SomeOrganization organization, UUID id, UUID section, UUID item, UUID secondItem, UUID task,
		UUID metric) {

	public static final String BODY = "全年集中学习12次，其中专题研讨不少于6次；每季度邀请专家开展一次辅导讲座。党员参学率保持98%以上。";

	public static final String LECTURE = "每季度邀请专家开展一次辅导讲座";

	public static final String SHARE = "参学率保持98%以上";

	public static PlanOnItsWay draft(JdbcClient jdbc) {
		SomeOrganization organization = SomeOrganization.in(jdbc);
		UUID plan = plan(jdbc, organization);
		UUID section = section(jdbc, plan, "一", "坚持政治引领，筑牢思想根基", 1);
		UUID item = item(jdbc, section, "（一）", "抓实理论学习", BODY, 1);
		UUID secondItem = item(jdbc, section, "（二）", "深化党性教育", "七一前组织一次红色教育基地参观。", 2);
		UUID other = section(jdbc, plan, "二", "夯实组织建设，激活基层动能", 2);
		item(jdbc, other, "（一）", "推进支部提质", "修订支部建设考核细则。", 1);
		item(jdbc, other, "（二）", "严格组织生活", "每季度选取2至3个支部开展现场观摩。", 2);
		UUID task = task(jdbc, plan, section, item, LECTURE, "邀请专家开展辅导讲座", organization.department());
		UUID metric = metric(jdbc, plan, section, item);
		return new PlanOnItsWay(organization, plan, section, item, secondItem, task, metric);
	}

	/** One more item with a task and a metric, to see whether a page's cost grows. */
	public void grow(JdbcClient jdbc, int times) {
		for (int i = 0; i < times; i++) {
			UUID more = item(jdbc, this.section, "（" + i + "）", "更多", BODY, 10 + i);
			task(jdbc, this.id, this.section, more, LECTURE, "讲座 " + i, this.organization.department());
			metric(jdbc, this.id, this.section, more);
		}
	}

	/** A task without lead, so that the draft is not complete. */
	public UUID taskWithoutLead(JdbcClient jdbc) {
		return task(jdbc, this.id, this.section, this.item, "集中学习12次", "集中学习", null);
	}

	private static UUID plan(JdbcClient jdbc, SomeOrganization organization) {
		UUID id = Ids.next();
		jdbc.sql(
				"""
						insert into plan_plan (id, organization_id, year, title, status, issuer, recipients, notice, overall, closing, version)
						values (?, ?, 2026, '示范医院2026年党建工作计划', 'DRAFT', '中共示范医院委员会', '各党支部', '', '以实干推动医院发展。', '', 0)""")
			.params(id, organization.committee())
			.update();
		return id;
	}

	private static UUID section(JdbcClient jdbc, UUID plan, String no, String title, int position) {
		UUID id = Ids.next();
		jdbc.sql(
				"insert into plan_section (id, plan_id, no, title, intro, position, version) values (?, ?, ?, ?, '', ?, 0)")
			.params(id, plan, no, title, position)
			.update();
		return id;
	}

	private static UUID item(JdbcClient jdbc, UUID section, String no, String title, String body, int position) {
		UUID id = Ids.next();
		jdbc.sql(
				"insert into plan_item (id, section_id, no, title, body, position, version) values (?, ?, ?, ?, ?, ?, 0)")
			.params(id, section, no, title, body, position)
			.update();
		return id;
	}

	private static UUID task(JdbcClient jdbc, UUID plan, UUID section, UUID item, String quote, String title,
			@Nullable UUID lead) {
		UUID id = Ids.next();
		int start = BODY.indexOf(quote);
		jdbc.sql(
				"""
						insert into plan_task (id, plan_id, section_id, item_id, span_start, span_end, quote, title, lead_unit_id,
						    audience, cadence, evidence, position, version)
						values (:id, :plan, :section, :item, :start, :end, :quote, :title, :lead, 'COMMITTEE', 'QUARTER', 'NONE', 1, 0)""")
			.param("id", id)
			.param("plan", plan)
			.param("section", section)
			.param("item", item)
			.param("start", start)
			.param("end", start + quote.length())
			.param("quote", quote)
			.param("title", title)
			.param("lead", lead, java.sql.Types.OTHER)
			.update();
		return id;
	}

	private static UUID metric(JdbcClient jdbc, UUID plan, UUID section, UUID item) {
		UUID id = Ids.next();
		int start = BODY.indexOf(SHARE);
		jdbc.sql(
				"""
						insert into plan_metric (id, plan_id, section_id, item_id, span_start, span_end, quote, name, comparator,
						    target, unit, position, version)
						values (?, ?, ?, ?, ?, ?, ?, '参学率', '>=', '98', '%', 1, 0)""")
			.params(id, plan, section, item, start, start + SHARE.length(), SHARE)
			.update();
		return id;
	}

	static LifeForm on(int version, LocalDate day) {
		return new LifeForm(version, day, "党委会", "党委会纪要〔2026〕3号", null, null, "各党支部", null, "请补充");
	}

	public static LifeForm issue(int version, LocalDate day, String number) {
		return new LifeForm(version, day, null, null, number, day, "各党支部", null, null);
	}

}
