package org.partyplan.plan.life;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a draft still lacks before it can go to the committee. */
@Component
public class PlanReadiness {

	private static final String GAPS = """
			select 'NO_ITEM' as kind, null::uuid as id, '' as title
			where not exists (select 1 from plan_section s join plan_item i on i.section_id = s.id where s.plan_id = :plan)
			union all
			select * from (
			  select 'NO_LEAD', t.id, t.title from plan_task t where t.plan_id = :plan and t.lead_unit_id is null
			  order by t.position) lead
			union all
			select * from (
			  select 'NO_UNIT', t.id, t.title from plan_task t
			  where t.plan_id = :plan
			    and (t.audience = 'CHOSEN' and not exists (
			           select 1 from plan_task_unit u where u.task_id = t.id and u.part = 'TARGET')
			         or t.audience = 'PERSONS' and not exists (
			           select 1 from plan_task_person p where p.task_id = t.id))
			  order by t.position) target
			union all
			select * from (
			  select 'NO_MEASURE', m.id, m.name from plan_metric m
			  where m.plan_id = :plan and m.measure_key is null order by m.position) metric
			""";

	private static final int FEW = 3;

	private final JdbcClient jdbc;

	PlanReadiness(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Gap> gaps(UUID planId) {
		return this.jdbc.sql(GAPS).param("plan", planId).query(Gap.class).list();
	}

	/** Refuses a text in which something is missing that others would have to guess. */
	public void require(UUID planId, String refusal) {
		List<Gap> missing = gaps(planId).stream().filter(Gap::blocks).toList();
		if (!missing.isEmpty()) {
			throw new RuleBroken(refusal, summary(missing));
		}
	}

	private static String summary(List<Gap> missing) {
		return byKind(missing).entrySet()
			.stream()
			.map((kind) -> kind.getKey().counted(kind.getValue().size()))
			.collect(Collectors.joining("，"));
	}

	/** A few are named one by one, many of a kind are counted. */
	static List<Want> wants(List<Gap> gaps) {
		return byKind(gaps).entrySet()
			.stream()
			.flatMap((kind) -> (kind.getValue().size() > FEW) ? Stream.of(kind.getKey().many(kind.getValue().size()))
					: kind.getValue().stream().map(Gap::want))
			.toList();
	}

	private static Map<Kind, List<Gap>> byKind(List<Gap> gaps) {
		return gaps.stream().collect(Collectors.groupingBy(Gap::kind, TreeMap::new, Collectors.toList()));
	}

	enum Kind {

		NO_ITEM("没有要点", ""), NO_LEAD("%d 个任务没有牵头部门", "/tasks?missing=LEAD"),
		NO_UNIT("%d 个任务没有责任单位", "/tasks?missing=UNIT"), NO_MEASURE("%d 个指标没有口径", "");

		private final String words;

		private final String list;

		Kind(String words, String list) {
			this.words = words;
			this.list = list;
		}

		Want many(int count) {
			return new Want(counted(count), this.list);
		}

		String counted(long count) {
			return this.words.formatted(count);
		}

	}

	/**
	 * One line of what has to be done.
	 *
	 * @param words what is missing
	 * @param opens the page for it, below the editor's address
	 */
	record Want(String words, String opens) {
	}

	/**
	 * One thing that is missing.
	 *
	 * @param kind what is missing
	 * @param id the task or metric, null for the plan itself
	 * @param title its title
	 */
	record Gap(Kind kind, @Nullable UUID id, String title) {

		/** A metric may be given its measure later. */
		public boolean blocks() {
			return kind() != Kind.NO_MEASURE;
		}

		Want want() {
			return new Want(words(), opens());
		}

		/** One line of the list. */
		public String words() {
			return switch (kind()) {
				case NO_ITEM -> "还没有要点";
				case NO_LEAD -> "任务“" + title() + "”没有牵头部门";
				case NO_UNIT -> "任务“" + title() + "”没有责任单位";
				case NO_MEASURE -> "指标“" + title() + "”没有口径";
			};
		}

		/** What the editor opens. */
		public String opens() {
			return (id() == null) ? "" : ((kind() == Kind.NO_MEASURE) ? "?metric=" : "?task=") + id();
		}

	}

}
