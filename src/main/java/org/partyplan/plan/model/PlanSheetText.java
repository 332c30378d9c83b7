package org.partyplan.plan.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.text.HeadingText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A plan's current text with its tasks and metrics marked in it: three statements. */
@Component
public class PlanSheetText {

	private static final String LINES = """
			select s.id as section_id, null::uuid as item_id, s.no, s.title, s.intro as body,
			       s.position as section_position, 0 as level, 0::float8 as position
			from plan_section s where s.plan_id = :plan and s.withdrawn_on is null
			union all
			select s.id, i.id, i.no, i.title, i.body, s.position, 1, i.position
			from plan_section s join plan_item i on i.section_id = s.id
			where s.plan_id = :plan and i.withdrawn_on is null
			order by section_position, section_id, level, position, item_id
			""";

	private static final String MARKS = """
			select 'TASK' as kind, t.id, t.section_id, t.item_id, t.span_start, t.span_end, t.quote, t.title, t.cadence,
			       t.due_on, t.node, u.short_name as lead, null as comparator, null as target, null as upper_target, null as unit, null as scope, null as periods,
			       null as measure,
			       t.position
			from plan_task t left join organization_unit u on u.id = t.lead_unit_id
			where t.plan_id = :plan and t.withdrawn_on is null
			union all
			select 'METRIC', m.id, m.section_id, m.item_id, m.span_start, m.span_end, m.quote, m.name, m.cadence,
			       null, null, null, m.comparator, m.target, m.upper_target, m.unit, m.scope, m.periods, m.measure_key,
			       m.position
			from plan_metric m where m.plan_id = :plan and m.withdrawn_on is null
			order by kind, span_start, position
			""";

	private final JdbcClient jdbc;

	private final Measures measures;

	PlanSheetText(JdbcClient jdbc, Measures measures) {
		this.jdbc = jdbc;
		this.measures = measures;
	}

	/** The sections in order, each with its items. */
	public List<Part> parts(UUID planId) {
		Map<UUID, List<PlanSheetMark>> marks = marks(planId).stream()
			.collect(Collectors.groupingBy((mark) -> (mark.itemId() == null) ? mark.sectionId() : mark.itemId()));
		return lines(planId).stream()
			.collect(Collectors.groupingBy(Line::sectionId, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((lines) -> new Part(paragraph(lines.get(0), marks),
					lines.stream().skip(1).map((line) -> paragraph(line, marks)).toList()))
			.toList();
	}

	public List<Line> lines(UUID planId) {
		return this.jdbc.sql(LINES).param("plan", planId).query(Line.class).list();
	}

	public List<PlanSheetMark> marks(UUID planId) {
		Vocabulary vocabulary = this.measures.vocabulary();
		return this.jdbc.sql(MARKS)
			.param("plan", planId)
			.query(PlanSheetMark.class)
			.stream()
			.map((mark) -> mark.named(vocabulary))
			.toList();
	}

	private static Paragraph paragraph(Line line, Map<UUID, List<PlanSheetMark>> marks) {
		List<PlanSheetMark> mine = marks.getOrDefault(line.id(), List.of());
		return new Paragraph(line, PlanSheetRun.of(line.body(), mine), mine);
	}

	/**
	 * A section or, where it has an item's id, an item.
	 */
	public record Line(UUID sectionId, @Nullable UUID itemId, String no, String title, String body, double position) {

		public UUID id() {
			return (itemId() == null) ? sectionId() : itemId();
		}

		/** 一、坚持政治引领 for a section; （一）抓实理论学习 for an item. */
		public String heading() {
			return HeadingText.of(no(), title());
		}

	}

	record Paragraph(Line line, List<PlanSheetRun> runs, List<PlanSheetMark> marks) {

		/** A mark whose words are gone from the text has its anchor on the chip. */
		public boolean lost(PlanSheetMark mark) {
			return mark.in(line().body()) == null;
		}

	}

	public record Part(Paragraph head, List<Paragraph> items) {
	}

}
