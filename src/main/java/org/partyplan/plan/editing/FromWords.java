package org.partyplan.plan.editing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measure;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.Audience;
import org.partyplan.plan.model.MetricTerms;
import org.partyplan.plan.model.Schedule;
import org.partyplan.plan.model.TaskTerms;
import org.partyplan.plan.text.SpokenGoal;
import org.partyplan.plan.text.Text;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanDraft;
import org.partyplan.shared.Cadence;
import org.partyplan.workday.Nodes;

/** Fills in a new task or metric with what its words say already. */
final class FromWords {

	private final String words;

	private final PlanDraft draft;

	private FromWords(String words, int year) {
		this.words = words;
		this.draft = PlanDraft.of(List.of(part(Part.Role.TITLE, "", year + "年工作计划"),
				part(Part.Role.SECTION, "一、", "工作"), part(Part.Role.TEXT, "", words)));
	}

	static FromWords of(String words, int year) {
		return new FromWords(words, year);
	}

	private static Part part(Part.Role role, String no, String text) {
		return (role == Part.Role.SECTION) ? new Part(role, no, text, "", no + text)
				: new Part(role, no, "", text, text);
	}

	/** One task; who leads it has to be said by a person. */
	TaskTerms task() {
		DraftTask found = this.draft.tasks().stream().findFirst().orElse(null);
		String title = (found == null) ? this.words.replaceAll("[。；，、：\\s]+$", "") : found.title();
		return new TaskTerms(Text.shortened(title.strip(), 60), null, audience(), schedule(found), Evidence.NONE, null,
				(found == null || found.leavesBehind() == null) ? null : Text.shortened(found.leavesBehind(), 200),
				null);
	}

	private Audience audience() {
		return this.words.contains("支部") ? Audience.BRANCHES : Audience.COMMITTEE;
	}

	private Schedule schedule(@Nullable DraftTask found) {
		if (found == null || found.cadence() == Cadence.NODE || found.cadence() == Cadence.ONCE) {
			return node((found == null) ? null : found.node(), found);
		}
		return Schedule.of(found.cadence());
	}

	private static Schedule node(@Nullable String named, @Nullable DraftTask found) {
		return Nodes.keys()
			.stream()
			.filter((key) -> named != null && named.contains(key))
			.findFirst()
			.map((key) -> new Schedule(Cadence.NODE, null, key, null))
			.orElseGet(() -> new Schedule(Cadence.ONCE, (found == null) ? null : found.dueOn(), null, null));
	}

	/** The metrics these words set; an empty one to fill in where no number is found. */
	List<MetricTerms> metrics(Vocabulary vocabulary) {
		List<MetricTerms> found = this.draft.metrics()
			.stream()
			.filter((metric) -> this.draft.metrics().size() == 1 || !SpokenGoal.adds(metric.quote()))
			.map((metric) -> terms(metric, vocabulary))
			.toList();
		return found.isEmpty()
				? List.of(new MetricTerms(Text.shortened(this.words.strip(), 20), ">=", "1", null, "次", null, null))
				: found;
	}

	private MetricTerms terms(DraftMetric metric, Vocabulary vocabulary) {
		Cadence cadence = Stream.of(Cadence.WEEK, Cadence.MONTH, Cadence.QUARTER, Cadence.HALF_YEAR, Cadence.YEAR)
			.filter((one) -> Objects.equals(one, metric.cadence()))
			.findFirst()
			.orElse(null);
		return new MetricTerms(Text.shortened(metric.name(), 100), metric.comparator(),
				Text.shortened(metric.value(), 20), metric.upper(), Text.shortened(metric.unit(), 20), cadence,
				SpokenGoal.scope(this.words), SpokenGoal.periods(this.words, cadence, metric.value()),
				vocabulary.meant(metric.name(), metric.quote(), metric.unit()).map(Measure::key).orElse(null));
	}

}
