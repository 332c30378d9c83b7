package org.partyplan.plan.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.PlanGap.Kind;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a plan still lacks, what in it looks wrong, and what its issue will open: the one
 * list for the editor, before 送审 and before 印发. One statement.
 */
@Component
public class PlanReadiness {

	private static final String FOUND = """
			with plan as (
			  select * from plan_plan where id = :plan
			), passage as (
			  select s.id, plan_heading(s.no, s.title) as title, s.title || chr(10) || s.intro as words, s.position as part, 0 as place
			  from plan_section s where s.plan_id = :plan and s.withdrawn_on is null
			  union all
			  select i.id, plan_heading(i.no, i.title), i.title || chr(10) || i.body, s.position, i.position
			  from plan_section s join plan_item i on i.section_id = s.id where s.plan_id = :plan and i.withdrawn_on is null
			), named (kind, id, title, words, part, place) as (
			  select 'PLAN', null::uuid, status, year || ' ' || issuer, 0, 0 from plan
			  union all
			  select 'NO_ITEM', null, '', '', 0, 0 where not exists (
			    select 1 from plan_section s join plan_item i on i.section_id = s.id where s.plan_id = :plan and i.withdrawn_on is null)
			  union all
			  select 'PART', null, one.part, one.words, one.place, 0 from plan cross join lateral (values ('HEAD', title, 1),
			    ('NOTICE', notice, 2), ('OVERALL', overall, 3), ('CLOSING', closing, 4)) as one (part, words, place)
			  union all
			  select 'TWICE', q.id, q.title, q.status, 0, 0 from plan p join plan_plan q on q.organization_id = p.organization_id
			  where q.year = p.year and q.id <> p.id and q.status in ('SUBMITTED', 'PASSED', 'SIGNED', 'ISSUED')
			  union all
			  select 'PASSAGE', id, title, words, part, place from passage
			  where words ~ '20[0-9][0-9]|二[〇零]' or btrim(words, ' ' || chr(10)) = ''
			  union all
			  select case when m.measure_key is null then 'NO_MEASURE' else 'LOST_METRIC' end, m.id, m.name, '', 0, m.position
			  from plan_metric m join plan_section s on s.id = m.section_id left join plan_item i on i.id = m.item_id
			  where m.plan_id = :plan and m.withdrawn_on is null and (m.measure_key is null or %1$s)
			)
			select kind, id, title, words, part, place, null as cadence, null::date as due_on, null as node,
			       null::int as due_day, false as leadless, false as lost, 0 as units from named
			union all
			select 'TASK', m.id, m.title, '', s.position, m.position, m.cadence, m.due_on, m.node, m.due_day,
			       m.lead_unit_id is null, %1$s,
			       case m.audience when 'COMMITTEE' then 1
			         when 'BRANCHES' then (select count(*) from organization_unit u
			           where u.kind = 'BRANCH' and valid_on(u.valid_from, u.valid_to, :day) and coalesce(
			             (select x.unit_id from plan_task_unit x where x.task_id = m.id and x.part = 'TARGET' limit 1),
			             p.organization_id) = any(u.above))
			         when 'CHOSEN' then (select count(*) from plan_task_unit x join organization_unit u on u.id = x.unit_id
			           where x.task_id = m.id and x.part = 'TARGET' and valid_on(u.valid_from, u.valid_to, :day))
			         else (select count(*) from plan_task_person x join organization_membership w on w.person_id = x.person_id
			           where x.task_id = m.id and valid_on(w.valid_from, w.valid_to, :day)) end
			from plan_task m join plan_section s on s.id = m.section_id left join plan_item i on i.id = m.item_id
			cross join plan p join organization_unit own on own.id = p.organization_id
			where m.plan_id = :plan and m.withdrawn_on is null
			order by part, place
			"""
		.formatted("""
				(m.quote <> '' and strpos(coalesce(i.title, s.title), m.quote) = 0
				 and m.quote <> substr(coalesce(i.body, s.intro), m.span_start + 1, length(m.quote)))""");

	private final JdbcClient jdbc;

	private final Clock clock;

	PlanReadiness(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How a plan stands that would be issued today. */
	public Verdict of(UUID planId) {
		return of(planId, false);
	}

	/**
	 * How a plan stands that was issued on paper and whose work may be opened from its
	 * first day.
	 */
	public Verdict onPaper(UUID planId) {
		return of(planId, true);
	}

	private Verdict of(UUID planId, boolean paper) {
		LocalDate today = LocalDate.now(this.clock);
		List<Found> found = this.jdbc.sql(FOUND).param("plan", planId).param("day", today).query(Found.class).list();
		Found plan = found.stream().filter((one) -> one.kind().equals("PLAN")).findFirst().orElseThrow();
		boolean amending = plan.title().equals(PlanStatus.AMENDMENT.name());
		PlanOpening opening = new PlanOpening(plan.year(),
				found.stream().filter((one) -> one.kind().equals("TASK")).map(Found::task).toList());
		List<PlanGap> gaps = new ArrayList<>();
		found.forEach((one) -> one.addTo(gaps, plan));
		LocalDate from = paper ? LocalDate.of(plan.year(), 1, 1) : today;
		opening.tasks().forEach((task) -> task.addTo(gaps, plan.year(), from));
		gaps.removeIf((gap) -> amending && !gap.kind().amended());
		return new Verdict(gaps, opening, from, paper);
	}

	/** Refuses a text in which something is missing that others would have to guess. */
	public void require(UUID planId, String refusal) {
		List<PlanGap> missing = of(planId).gaps().stream().filter(PlanGap::blocks).toList();
		if (!missing.isEmpty()) {
			throw new RuleBroken(refusal, PlanGap.summary(missing));
		}
	}

	/**
	 * How a plan stands.
	 *
	 * @param gaps what is missing or looks wrong
	 * @param opening what its issue opens
	 * @param from the day from which work would be opened
	 * @param paper whether it was issued on paper, on a day not known yet
	 */
	public record Verdict(List<PlanGap> gaps, PlanOpening opening, LocalDate from, boolean paper) {

		/** Whether nothing that blocks the submission is missing. */
		public boolean ready() {
			return missing().isEmpty();
		}

		/** What has to be there before the submission. */
		public List<PlanGap.Want> missing() {
			return PlanGap.wants(gaps().stream().filter(PlanGap::blocks).toList());
		}

		/** What a person should have looked at before the plan goes on. */
		public List<PlanGap.Want> doubts() {
			return PlanGap.wants(gaps().stream().filter((gap) -> !gap.blocks() && !gap.later()).toList());
		}

		/** What can be added later. */
		public List<PlanGap> later() {
			return gaps().stream().filter(PlanGap::later).toList();
		}

		/** Everything, each kind counted. */
		public List<PlanGap.Want> all() {
			return PlanGap.counted(gaps());
		}

		/** How many things that is. */
		public int count() {
			return gaps().size();
		}

		/** 按今天印发算，会开 1248 项期次任务. */
		public String sum() {
			return (paper() ? "从1月开起，" : "按今天印发算，") + opening().words(from());
		}

		/** From when work can be opened, each with what comes of it. */
		public List<PlanOpening.Start> starts() {
			return opening().starts(paper() ? "请选择" : "印发那天还没过的时段（今天印发是 " + opening().items(from()) + " 项）");
		}

	}

	/** A task, a piece of the text, or something else about the plan. */
	private record Found(String kind, @Nullable UUID id, String title, String words, @Nullable Cadence cadence,
			@Nullable LocalDate dueOn, @Nullable String node, @Nullable Integer dueDay, boolean leadless, boolean lost,
			long units) {

		private static final Pattern BODY = Pattern.compile("(?m)^\\s*(中共\\S{2,30}(?:委员会|支部|党委|总支))\\s*$");

		/** Of the plan itself. */
		int year() {
			return Integer.parseInt(words().substring(0, 4));
		}

		PlanOpening.Asked task() {
			return new PlanOpening.Asked(Objects.requireNonNull(id()), title(), Objects.requireNonNull(cadence()),
					dueOn(), node(), dueDay(), leadless(), lost(), units());
		}

		void addTo(List<PlanGap> gaps, Found plan) {
			switch (kind()) {
				case "PLAN", "TASK" -> {
				}
				case "NO_ITEM" -> gaps.add(new PlanGap(Kind.NO_ITEM, "", "", ""));
				case "TWICE" -> gaps.add(new PlanGap(Kind.TWICE, "", title(), PlanStatus.valueOf(words()).label()));
				case "NO_MEASURE" -> gaps.add(new PlanGap(Kind.NO_MEASURE, "?metric=" + id(), title(), ""));
				case "LOST_METRIC" -> gaps.add(new PlanGap(Kind.LOST, "?metric=" + id(), title(), ""));
				case "PART" -> frame(gaps, plan, PlanPart.valueOf(title()));
				default -> passage(gaps, plan.year());
			}
		}

		private void frame(List<PlanGap> gaps, Found plan, PlanPart part) {
			String opens = "?part=" + part + "#p-" + part;
			PlanGap.years(gaps, words(), plan.year(), opens, part.label());
			String issuer = plan.words().substring(5);
			BODY.matcher(words())
				.results()
				.map((body) -> body.group(1))
				.filter((body) -> !issuer.contains(body))
				.distinct()
				.forEach((body) -> gaps.add(new PlanGap(Kind.OTHER_BODY, opens, part.label(), body)));
		}

		private void passage(List<PlanGap> gaps, int year) {
			String opens = "?place=" + id() + "#p-" + id();
			if (words().isBlank()) {
				gaps.add(new PlanGap(Kind.EMPTY, opens, title(), ""));
			}
			PlanGap.years(gaps, words(), year, opens, title());
		}

	}

}
