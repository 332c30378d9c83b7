package org.partyplan.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** All that is found in the passages of a plan. */
final class Targets {

	/** Sections that look back set no targets. */
	private static final Pattern LOOKS_BACK = Pattern
		.compile("回顾$|(?:工作|情况|20\\d\\d年|年度)总结$|(?:落实|完成|开展|基本)情况$|取得的?成[效绩]|存在的?(?:问题|不足)$|^(?:上月|上年|去年)");

	private final List<DraftMetric> metrics = new ArrayList<>();

	private final List<DraftCadence> cadences = new ArrayList<>();

	private final List<DraftTask> tasks = new ArrayList<>();

	private final @Nullable Integer year;

	private Targets(@Nullable Integer year) {
		this.year = year;
	}

	static Targets in(List<DraftSection> sections, PlanHead head) {
		Targets targets = new Targets(head.year());
		for (int i = 0; i < sections.size() && !summary(head.title()); i++) {
			targets.read(i, sections.get(i));
		}
		return targets;
	}

	static boolean summary(String title) {
		return title.contains("总结") && !title.contains("计划");
	}

	private void read(int index, DraftSection section) {
		if (LOOKS_BACK.matcher(section.title()).find()) {
			return;
		}
		if (section.items().isEmpty() && section.intro() == null) {
			read(Passage.of(index, null, true, section.title()));
		}
		if (section.intro() != null) {
			read(Passage.of(index, null, false, section.intro()));
		}
		for (int i = 0; i < section.items().size(); i++) {
			read(index, i, section.items().get(i));
		}
	}

	private void read(int section, int index, DraftItem item) {
		Optional<Month> month = Month.of(item);
		int first = this.tasks.size();
		month.ifPresent((one) -> this.cadences.add(one.cadence(section, index)));
		read(Passage.of(section, index, true, item.title()));
		read(Passage.of(section, index, false, item.body()));
		month.ifPresent(
				(one) -> this.tasks.subList(first, this.tasks.size()).replaceAll((task) -> one.dated(task, this.year)));
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

	List<DraftMetric> metrics() {
		return this.metrics;
	}

	List<DraftCadence> cadences() {
		return this.cadences;
	}

	List<DraftTask> tasks() {
		return this.tasks;
	}

}
