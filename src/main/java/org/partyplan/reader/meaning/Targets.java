package org.partyplan.reader.meaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.DraftCadence;
import org.partyplan.reader.DraftItem;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.DraftSection;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanHead;

/** All that is found in the passages of a plan. */
public final class Targets {

	private final List<DraftMetric> metrics = new ArrayList<>();

	/** A month that is a heading is found once as a heading and once as a date. */
	private final Set<DraftCadence> cadences = new LinkedHashSet<>();

	private final List<DraftTask> tasks = new ArrayList<>();

	private final List<DraftTask> ofRows = new ArrayList<>();

	private final @Nullable Integer year;

	private final RowTasks rowTasks;

	private Targets(@Nullable Integer year, List<Part> parts) {
		this.year = year;
		this.rowTasks = new RowTasks(parts, year);
	}

	public static Targets in(List<Part> parts, List<DraftSection> sections, PlanHead head) {
		Targets targets = new Targets(head.year(), parts);
		boolean report = LookingBack.whole(parts, head);
		for (int i = 0; i < sections.size() && !report; i++) {
			targets.read(i, sections.get(i));
		}
		return targets;
	}

	private void read(int index, DraftSection section) {
		if (LookingBack.at(section.title(), this.year)) {
			return;
		}
		this.cadences.addAll(HeadDates.of(index, section, this.year));
		dated(Month.of(section.no(), section.title()), index, null, () -> intro(index, section));
		for (int i = 0; i < section.items().size(); i++) {
			if (!LookingBack.at(section.items().get(i).title(), this.year)) {
				read(index, i, section.items().get(i));
			}
		}
	}

	private void intro(int index, DraftSection section) {
		if (section.items().isEmpty() && section.intro() == null) {
			read(Passage.of(index, null, true, section.title(), this.year));
		}
		if (section.intro() != null) {
			String intro = section.intro();
			withRows(index, null, section.part(), () -> read(Passage.of(index, null, false, intro, this.year)));
		}
	}

	private void read(int section, int index, DraftItem item) {
		dated(Month.of(item.no(), item.title()), section, index, () -> withRows(section, index, item.part(), () -> {
			read(Passage.of(section, index, true, item.title(), this.year));
			read(Passage.of(section, index, false, item.body(), this.year).labelled(item.title()));
		}));
	}

	/** What stands below a month is due in it. */
	private void dated(Optional<Month> month, int section, @Nullable Integer item, Runnable reading) {
		month.ifPresent((one) -> this.cadences.add(one.cadence(section, item)));
		int first = this.tasks.size();
		reading.run();
		if (this.tasks.size() == first) {
			month.flatMap((one) -> one.work(section, item)).ifPresent(this.tasks::add);
		}
		month.ifPresent(
				(one) -> this.tasks.subList(first, this.tasks.size()).replaceAll((task) -> one.dated(task, this.year)));
	}

	/** The tasks of a table are its rows, whatever their words sound like. */
	private void withRows(int section, @Nullable Integer item, int part, Runnable reading) {
		List<RowTasks.Row> rows = this.rowTasks.of(part);
		int first = this.tasks.size();
		int counted = this.metrics.size();
		rows.forEach((row) -> row.date(section, item).filter(this::fresh).ifPresent(this.cadences::add));
		reading.run();
		List<DraftMetric> goals = this.metrics.subList(counted, this.metrics.size());
		List<DraftMetric> named = RowTasks.named(List.copyOf(goals), rows);
		goals.clear();
		goals.addAll(named);
		this.tasks.subList(first, this.tasks.size())
			.removeIf((task) -> rows.stream().anyMatch((row) -> row.holds(task)));
		List<DraftTask> found = this.rowTasks.tasks(section, item, rows);
		this.tasks.addAll(found);
		this.ofRows.addAll(found);
	}

	/** A month that heads its row has been found as a heading. */
	private boolean fresh(DraftCadence date) {
		return this.cadences.stream()
			.noneMatch((one) -> one.section() == date.section() && Objects.equals(one.item(), date.item())
					&& Objects.equals(one.node(), date.node()));
	}

	private void read(Passage passage) {
		List<DraftMetric> foundMetrics = MetricFinder.find(passage);
		List<DraftCadence> foundCadences = CadenceFinder.find(passage, this.year);
		this.metrics.addAll(foundMetrics);
		this.cadences.addAll(foundCadences);
		if (!passage.heading() || !foundMetrics.isEmpty() || !foundCadences.isEmpty()) {
			this.tasks.addAll(TaskFinder.find(passage, foundCadences, foundMetrics, this.year));
		}
	}

	public List<DraftMetric> metrics() {
		return this.metrics;
	}

	public List<DraftCadence> cadences() {
		return List.copyOf(this.cadences);
	}

	public List<DraftTask> tasks() {
		return SameTask.once(SameTask.joined(this.tasks, this.ofRows));
	}

}
