package org.partyplan.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;

/** An issued plan of {@link SomeOrganization} with tasks as a test needs them. */
public record SomePlan(JdbcClient jdbc, SomeOrganization organization, UUID id, int year, UUID section, UUID item) {

	public static SomePlan of(SomeOrganization organization, int year, LocalDate issuedOn) {
		UUID id = Ids.next();
		UUID section = Ids.next();
		UUID item = Ids.next();
		JdbcClient jdbc = organization.jdbc();
		jdbc.sql("""
				insert into plan_plan (id, organization_id, year, title, status, issuer, recipients, document_number,
				  issued_on, notice, overall, closing, version)
				values (?, ?, ?, '年度党建工作计划', 'ISSUED', '党委', '各支部', ?, ?, '', '', '', 0)""")
			.params(id, organization.committee(), year, "文号" + id, issuedOn)
			.update();
		jdbc.sql("insert into plan_section values (?, ?, '一、', '政治引领', '', 1, 0)").params(section, id).update();
		jdbc.sql("insert into plan_item values (?, ?, '（一）', '学习', '每季度讲一次党课。', 1, null, 0)")
			.params(item, section)
			.update();
		return new SomePlan(jdbc, organization, id, year, section, item);
	}

	/** For every branch, without evidence. */
	public UUID task(String title, String cadence) {
		return task(title, "BRANCHES", cadence, "NONE");
	}

	public UUID task(String title, String audience, String cadence, String evidence) {
		UUID task = Ids.next();
		this.jdbc.sql("""
				insert into plan_task (id, plan_id, section_id, item_id, span_start, span_end, quote, title, audience,
				  cadence, evidence, position, version)
				values (?, ?, ?, ?, 0, 9, '每季度讲一次党课。', ?, ?, ?, ?, 1, 0)""")
			.params(task, this.id, this.section, this.item, title, audience, cadence, evidence)
			.update();
		return task;
	}

	void target(UUID task, UUID unit) {
		this.jdbc.sql("insert into plan_task_unit values (?, 'TARGET', ?)").params(task, unit).update();
	}

	public void set(UUID task, String column, @Nullable Object value) {
		this.jdbc.sql("update plan_task set " + column + " = :value where id = :id")
			.param("value", value)
			.param("id", task)
			.update();
	}

	/** What stands for a task: 短名 期次 到期日 状态, in the order of these. */
	List<String> assignments(UUID task) {
		return this.jdbc.sql("""
				select u.short_name || ' ' || a.period_label || ' ' || a.due_on || ' ' || a.status
				from execution_assignment a join organization_unit u on u.id = a.unit_id
				where a.source_id = ? order by u.position desc, a.due_on, a.period_start""")
			.param(task)
			.query(String.class)
			.list();
	}

	UUID assignment(UUID task, UUID unit) {
		return this.jdbc
			.sql("select id from execution_assignment where source_id = ? and unit_id = ? order by due_on limit 1")
			.params(task, unit)
			.query(UUID.class)
			.single();
	}

	List<UUID> assignments(UUID task, UUID unit) {
		return this.jdbc.sql("select id from execution_assignment where source_id = ? and unit_id = ? order by due_on")
			.params(task, unit)
			.query(UUID.class)
			.list();
	}

}
