package org.partyplan.plan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

/**
 * A plan's text, tasks and metrics again: in another year, or as the working copy of an
 * amendment.
 */
public final class PlanCopy {

	private final YearShift shift;

	private final Predicate<UUID> standing;

	private final PlanText text;

	private final boolean working;

	private final Map<UUID, UUID> ids = new HashMap<>();

	private final Set<String> doubtful = new LinkedHashSet<>();

	private final Set<String> unmanned = new LinkedHashSet<>();

	private PlanCopy(PlanText text, YearShift shift, Predicate<UUID> standing, boolean working) {
		this.text = text;
		this.shift = shift;
		this.standing = standing;
		this.working = working;
	}

	/**
	 * A new draft, its year and dates moved on.
	 * @param standing the units that can still have a part in a task
	 */
	public static PlanCopy toYear(PlanText old, int year, Predicate<UUID> standing) {
		YearShift shift = new YearShift(old.plan().year(), year);
		Set<String> doubtful = new LinkedHashSet<>();
		Plan plan = old.plan().again(year, (words) -> {
			doubtful.addAll(shift.doubtful(words));
			return shift.text(words);
		});
		PlanCopy copy = new PlanCopy(PlanText.empty(plan), shift, standing, false).all(old);
		copy.doubtful.addAll(doubtful);
		return copy;
	}

	/** The copy in which an amendment is written; each row keeps its origin. */
	public static PlanText working(PlanText old, UUID amendment) {
		return working(PlanText.empty(old.plan().workingCopy(amendment))).all(old).text();
	}

	/**
	 * Copies single rows into a working copy that has lost them.
	 * @param copy as it is now
	 */
	public static PlanText again(PlanText lost, PlanText copy) {
		PlanCopy again = working(PlanText.empty(copy.plan()));
		Stream.concat(copy.sections().stream(), copy.items().stream())
			.filter((row) -> row.originId() != null)
			.forEach((row) -> again.ids.put(row.originId(), row.id()));
		return again.all(lost).text();
	}

	private static PlanCopy working(PlanText text) {
		return new PlanCopy(text, new YearShift(text.plan().year(), text.plan().year()), (unit) -> true, true);
	}

	private PlanCopy all(PlanText old) {
		old.sections().forEach(this::section);
		old.items().forEach(this::item);
		old.metrics().forEach(this::metric);
		old.tasks().forEach(this::task);
		return this;
	}

	public PlanText text() {
		return this.text;
	}

	/** What was not guessed, and which tasks lost a unit. */
	public List<String> remarks() {
		List<String> remarks = new ArrayList<>();
		if (!this.doubtful.isEmpty()) {
			remarks.add("文中的" + some(this.doubtful) + "没有改动");
		}
		if (!this.unmanned.isEmpty()) {
			remarks.add("有单位已撤销，任务" + some(this.unmanned) + "要重选单位");
		}
		return remarks;
	}

	private static String some(Set<String> words) {
		String shown = words.stream().limit(5).map((word) -> "“" + word + "”").collect(Collectors.joining("、"));
		return shown + ((words.size() > 5) ? "等 " + words.size() + " 处" : "");
	}

	private String shifted(String words) {
		this.doubtful.addAll(this.shift.doubtful(words));
		return this.shift.text(words);
	}

	private void section(PlanSection section) {
		PlanSection copy = new PlanSection(this.text.plan().id(), section.no(), shifted(section.title()),
				shifted(section.intro()), section.position());
		this.ids.put(section.id(), copy.id());
		this.text.sections().add(copy);
		if (this.working) {
			copy.standsFor(section.id());
		}
	}

	private void item(PlanItem item) {
		UUID section = this.ids.get(item.sectionId());
		if (section == null) {
			throw new RuleBroken("plan.amend.placeGone");
		}
		PlanItem copy = new PlanItem(section, item.no(), shifted(item.title()), shifted(item.body()), item.position());
		this.ids.put(item.id(), copy.id());
		this.text.items().add(copy);
		if (this.working) {
			copy.standsFor(item.id());
		}
	}

	private @Nullable Span span(Span span) {
		UUID section = this.ids.get(span.sectionId());
		UUID item = (span.itemId() == null) ? null : this.ids.get(span.itemId());
		return (section == null || (item == null) != (span.itemId() == null)) ? null
				: new Span(section, item, span.spanStart(), span.spanEnd(), this.shift.text(span.quote()));
	}

	private void metric(Metric metric) {
		Span span = span(metric.span());
		if (span != null) {
			Metric copy = new Metric(this.text.plan().id(), span, metric.terms(), metric.position());
			this.text.metrics().add(copy);
			if (this.working) {
				copy.standsFor(metric.id());
			}
		}
	}

	private void task(Task task) {
		Span span = span(task.span());
		if (span != null) {
			String title = task.terms().title();
			TaskTerms terms = task.terms().in(this.shift, (unit) -> stands(unit, title));
			Task copy = new Task(this.text.plan().id(), span, terms, task.position());
			Set<TaskUnit> units = task.units()
				.stream()
				.filter((unit) -> stands(unit.unitId(), title))
				.collect(Collectors.toSet());
			copy.agree(new TaskContent(terms, units, task.persons()));
			this.text.tasks().add(copy);
			if (this.working) {
				copy.standsFor(task.id());
			}
		}
	}

	private boolean stands(UUID unit, String task) {
		boolean stands = this.standing.test(unit);
		if (!stands) {
			this.unmanned.add(task);
		}
		return stands;
	}

}
