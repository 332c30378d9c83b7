package org.partyplan.plan.editing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.partyplan.plan.model.Tasks;
import org.partyplan.plan.text.Text;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the rows of a draft as they were before they are deleted or changed by the dozen,
 * and puts them back.
 */
@Component
class Trash {

	private static final String KEEP = """
			with item as (select i.* from plan_item i where i.id in (:ids) or i.section_id in (:ids)),
			     task as (select t.* from plan_task t where t.id in (:ids) or t.item_id in (:ids) or t.section_id in (:ids)),
			     metric as (select m.* from plan_metric m
			                where m.id in (:ids) or m.item_id in (:ids) or m.section_id in (:ids))
			insert into plan_trash (id, plan_id, title, payload, deleted_at)
			select :id, :plan, :title, jsonb_build_object(
			  'plan_section', coalesce((select jsonb_agg(to_jsonb(s)) from plan_section s where s.id in (:ids)), '[]'),
			  'plan_item', coalesce((select jsonb_agg(to_jsonb(item)) from item), '[]'),
			  'plan_task', coalesce((select jsonb_agg(to_jsonb(task)) from task), '[]'),
			  'plan_task_unit', coalesce((select jsonb_agg(to_jsonb(u)) from plan_task_unit u
			                              where u.task_id in (select id from task)), '[]'),
			  'plan_task_person', coalesce((select jsonb_agg(to_jsonb(p)) from plan_task_person p
			                                where p.task_id in (select id from task)), '[]'),
			  'plan_metric', coalesce((select jsonb_agg(to_jsonb(metric)) from metric), '[]')), :at""";

	private static final String TITLE = "select title from plan_trash where id = :id and plan_id = :plan";

	private static final String ORPHANS = """
			select exists (select 1 from %s r where not exists (select 1 from plan_section s where s.id = r.section_id)
			                 and r.section_id not in (select id from %s))
			    or exists (select 1 from (select item_id from %s union all select item_id from %s) r
			               where r.item_id is not null and not exists (select 1 from plan_item i where i.id = r.item_id)
			                 and r.item_id not in (select id from %s))""".formatted(rows("plan_item"),
			rows("plan_section"), rows("plan_task"), rows("plan_metric"), rows("plan_item"));

	/** Tasks that somebody has changed once more since then are left alone. */
	private static final String UNTOUCHED = """
			(select t.id from plan_task t join %s r on r.id = t.id where t.version <= r.version + 1)"""
		.formatted(rows("plan_task"));

	private static final List<String> PUT_BACK = List.of("delete from plan_task_unit where task_id in " + UNTOUCHED,
			"delete from plan_task_person where task_id in " + UNTOUCHED, insert("plan_section"), insert("plan_item"),
			insert("plan_metric"), """
					insert into plan_task select * from %s r
					on conflict (id) do update set title = excluded.title, lead_unit_id = excluded.lead_unit_id,
					  audience = excluded.audience, cadence = excluded.cadence, due_on = excluded.due_on,
					  node = excluded.node, due_day = excluded.due_day, evidence = excluded.evidence,
					  version = plan_task.version + 1
					where plan_task.version <= excluded.version + 1""".formatted(rows("plan_task")),
			insert("plan_task_unit"), insert("plan_task_person"), "delete from plan_trash where id = :id");

	private final JdbcClient jdbc;

	private final Clock clock;

	Trash(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	private static String rows(String table) {
		return "jsonb_populate_recordset(null::%1$s, (select payload -> '%1$s' from plan_trash where id = :id))"
			.formatted(table);
	}

	private static String insert(String table) {
		return "insert into %s select * from %s r on conflict do nothing".formatted(table, rows(table));
	}

	/** Keeps sections, items, tasks or metrics with all that hangs on them. */
	UUID keep(UUID plan, String title, Collection<UUID> ids) {
		UUID id = Ids.next();
		this.jdbc.sql(KEEP)
			.param("id", id)
			.param("plan", plan)
			.param("title", Text.shortened(title, 300))
			.param("ids", ids)
			.param("at", java.sql.Timestamp.from(this.clock.instant()))
			.update();
		return id;
	}

	/** Puts it back, and says what it was. */
	String putBack(UUID plan, UUID id) {
		String title = this.jdbc.sql(TITLE)
			.param("id", id)
			.param("plan", plan)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("trash " + id));
		if (this.jdbc.sql(ORPHANS).param("id", id).query(Boolean.class).single()) {
			throw new RuleBroken("plan.edit.undoParentGone", title);
		}
		PUT_BACK.forEach((sql) -> this.jdbc.sql(sql).param("id", id).update());
		return title;
	}

}
