package org.partyplan.operations;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.operations.TrialPlanText.Item;
import org.partyplan.operations.TrialPlanText.Line;
import org.partyplan.operations.TrialPlanText.Section;
import org.partyplan.shared.Ids;
import org.postgresql.util.PGobject;
import tools.jackson.databind.json.JsonMapper;

/** Writes one year's plan: its text, tasks and metrics, and the text as it was issued. */
final class TrialPlan {

	private static final String PLAN = """
			plan_plan (id, organization_id, year, title, status, issuer, recipients, document_number, issued_on, notice,
			  overall, closing, copied_from_id, version)""";

	private static final String SECTION = "plan_section (id, plan_id, no, title, intro, position, version)";

	private static final String ITEM = "plan_item (id, section_id, no, title, body, position, version)";

	private static final String BASELINE = """
			plan_baseline (plan_id, subject_id, section_id, no, title, body, section_position, position)""";

	private static final String METRIC = """
			plan_metric (id, plan_id, section_id, item_id, span_start, span_end, quote, name, comparator, target,
			  upper_target, unit, cadence, periods, measure_key, position, version)""";

	final UUID id = Ids.next();

	final int year;

	final List<Changed> changed = new ArrayList<>();

	private final TrialRows rows;

	private final TrialTasks tasks;

	private final boolean amended;

	private final boolean issued;

	private int position;

	TrialPlan(int year, TrialRows rows, TrialTasks tasks, boolean issued, boolean amended) {
		this.year = year;
		this.rows = rows;
		this.tasks = tasks;
		this.issued = issued;
		this.amended = amended;
	}

	/** Writes the plan's head. */
	void head(UUID organization, String status, TrialPlanText text, @Nullable UUID copiedFrom) {
		LocalDate on = this.issued ? TrialDays.issue(this.year) : null;
		String number = this.issued ? "示中医党〔" + this.year + "〕8号" : null;
		this.rows.add(PLAN, this.id, organization, this.year, "示范市中医院" + this.year + "年党建工作计划", status, "中共示范市中医院委员会",
				"各党总支、党支部，各科室", number, on, text.frame("notice"), text.frame("overall"), text.frame("closing"),
				copiedFrom, 0);
	}

	void body(TrialPlanText text) {
		text.sections.forEach(this::section);
	}

	private void section(Section section) {
		UUID sectionId = Ids.next();
		int at = ++this.position;
		this.rows.add(SECTION, sectionId, this.id, section.no(), section.title(), "", at, 0);
		keep(sectionId, sectionId, section.no(), section.title(), "", at);
		section.items().forEach((item) -> item(sectionId, at, item));
	}

	private void item(UUID sectionId, int sectionPosition, Item item) {
		UUID itemId = Ids.next();
		String body = item.body();
		for (Line change : item.lines("amend")) {
			body = this.amended ? body.replace(change.get(0), change.get(1)) : body;
			this.changed.add(new Changed(itemId,
					new Text(sectionId, item.no(), item.title(), item.body(), this.position + 1), body, change.get(2)));
		}
		Place place = new Place(this.id, sectionId, itemId, body);
		this.rows.add(ITEM, itemId, sectionId, item.no(), item.title(), body, ++this.position, 0);
		keep(itemId, sectionId, item.no(), item.title(), item.body(), sectionPosition);
		item.lines("metric").forEach((metric) -> metric(place, quote(metric, item), metric));
		item.lines("task").forEach((task) -> this.tasks.add(place, quote(task, item), task, this.year));
	}

	/** The words as they read after the amendment. */
	private String quote(Line line, Item item) {
		String quote = line.get(0);
		for (Line change : item.lines("amend")) {
			quote = this.amended ? quote.replace(change.get(0), change.get(1)) : quote;
		}
		return quote;
	}

	private void keep(UUID subject, UUID section, String no, String title, String body, int sectionPosition) {
		if (this.issued) {
			this.rows.add(BASELINE, this.id, subject, section, no, title, body, sectionPosition, this.position);
		}
	}

	private void metric(Place place, String quote, Line line) {
		this.rows.add(METRIC, Ids.next(), this.id, place.section(), place.item(), place.start(quote), place.end(quote),
				quote, line.get(1), line.get(2), line.get(3), given(line.get(4)), line.get(5), given(line.get(6)),
				this.amended ? given(line.get(8)) : null, given(line.get(7)), ++this.position, 0);
	}

	static @Nullable String given(String field) {
		return field.isEmpty() ? null : field;
	}

	/** Where words stand. */
	record Place(UUID plan, UUID section, UUID item, String body) {

		int start(String quote) {
			int start = this.body.indexOf(quote);
			if (start < 0) {
				throw new IllegalStateException("“" + quote + "” is not in: " + this.body);
			}
			return start;
		}

		int end(String quote) {
			return start(quote) + quote.length();
		}

	}

	/** An item that the amendment rewrites. */
	record Changed(UUID item, Text before, String body, String reason) {

		PGobject payload() {
			Text after = new Text(this.before.sectionId(), this.before.no(), this.before.title(), this.body,
					this.before.position());
			try {
				PGobject json = new PGobject();
				json.setType("jsonb");
				json.setValue(
						JsonMapper.shared().writeValueAsString(Map.of("itemBefore", this.before, "itemAfter", after)));
				return json;
			}
			catch (SQLException impossible) {
				throw new IllegalStateException(impossible);
			}
		}

	}

	/** An item's words, as an amendment keeps them. */
	record Text(UUID sectionId, String no, String title, String body, double position) {
	}

}
