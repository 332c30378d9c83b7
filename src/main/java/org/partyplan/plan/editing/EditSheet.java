package org.partyplan.plan.editing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partyplan.organization.Organizations;
import org.partyplan.plan.PlanStatus;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editor's page: two statements whatever the plan's size. */
@Component
class EditSheet {

	private static final String HEAD = """
			select p.id, p.organization_id, p.year, p.title, p.status, p.issuer, p.recipients, p.notice, p.overall,
			       p.closing, p.version, t.id as undo_id, t.title as undo_title, a.id as amendment_id, a.plan_id as amended_id
			from plan_plan p
			join organization_unit u on u.id = p.organization_id
			left join plan_amendment a on a.id = p.amendment_id
			left join lateral (select id, title from plan_trash where plan_id = p.id
			                   order by deleted_at desc, id desc limit 1) t on true
			where p.id = :id and %s"""
		.formatted(Organizations.WITHIN);

	/** Each with the tasks and metrics that stand on it, in the order of its words. */
	private static final String PASSAGES = """
			with mark as (
			  select true as task, t.id, coalesce(t.item_id, t.section_id) as "placeId", t.span_start as "spanStart",
			         t.span_end as "spanEnd", t.quote, t.title as name, t.cadence, t.due_on as "dueOn", t.node,
			         null as comparator, null as target, null as "upperTarget", null as unit, null as scope, null as periods,
			         t.lead_unit_id is not null as complete,
			         t.audience in ('COMMITTEE', 'BRANCHES')
			           or t.audience = 'CHOSEN' and exists (select 1 from plan_task_unit u
			                                                where u.task_id = t.id and u.part = 'TARGET')
			           or t.audience = 'PERSONS' and exists (select 1 from plan_task_person p where p.task_id = t.id) as assigned,
			         y.year, t.position
			  from plan_task t join plan_plan y on y.id = t.plan_id where t.plan_id = :id
			  union all
			  select false, m.id, coalesce(m.item_id, m.section_id), m.span_start, m.span_end, m.quote,
			         m.name, m.cadence, null, null, m.comparator, m.target,
			         m.upper_target, m.unit, m.scope, m.periods, m.measure_key is not null, true, 0, m.position
			  from plan_metric m where m.plan_id = :id
			), marked as (
			  select "placeId", cast(jsonb_agg(to_jsonb(mark) order by "spanStart", task, position) as text) as marks
			  from mark group by "placeId"
			)
			select s.id, s.id as section_id, true as section, s.no, s.title, s.intro as text, s.version, m.marks,
			       s.position as outer_position, 0 as position
			from plan_section s left join marked m on m."placeId" = s.id where s.plan_id = :id
			union all
			select i.id, i.section_id, false, i.no, i.title, i.body, i.version, m.marks, s.position, i.position
			from plan_item i join plan_section s on s.id = i.section_id left join marked m on m."placeId" = i.id
			where s.plan_id = :id
			order by outer_position, section_id, section desc, position, id""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	EditSheet(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** The draft as the office of its organisation edits it. */
	EditPage page(UUID id, Focus focus, CurrentUser me) {
		EditPage.Head head = head(id, me);
		List<PassageRow> rows = this.jdbc.sql(PASSAGES).param("id", id).query(PassageRow.class).list();
		Map<UUID, List<PassageView>> items = rows.stream()
			.filter((row) -> !row.section())
			.collect(Collectors.groupingBy(PassageRow::sectionId,
					Collectors.mapping((row) -> passage(row, List.of(), focus), Collectors.toList())));
		List<PassageView> sections = rows.stream()
			.filter(PassageRow::section)
			.map((row) -> passage(row, items.getOrDefault(row.id(), List.of()), focus))
			.toList();
		return new EditPage(head, sections, focus);
	}

	/** The head of a draft or a working copy; an issued plan is amended instead. */
	EditPage.Head head(UUID id, CurrentUser me) {
		Set<UUID> scope = me.units(Role.OFFICE);
		if (scope.isEmpty()) {
			throw new NotFound("plan " + id);
		}
		EditPage.Head head = this.jdbc.sql(HEAD)
			.param("id", id)
			.param("scope", scope)
			.query(EditPage.Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("plan " + id));
		if (!head.status().editable()) {
			throw new RuleBroken("plan.notDraft", head.status().label());
		}
		return head;
	}

	private PassageView passage(PassageRow row, List<PassageView> items, Focus focus) {
		List<SourceMark> marks = (row.marks() == null) ? List.of()
				: List.of(this.json.readValue(row.marks(), SourceMark[].class));
		return new PassageView(row, marks, items, focus);
	}

}
