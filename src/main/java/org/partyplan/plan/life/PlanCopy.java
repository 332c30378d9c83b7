package org.partyplan.plan.life;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.PlanText;
import org.partyplan.plan.model.Span;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.TaskTerms;
import org.partyplan.plan.model.TaskUnit;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.plan.model.YearShift;

/** A plan's text, tasks and metrics again, in another year. */
final class PlanCopy {

	private final PlanText old;

	private final UnitNames units;

	private final YearShift shift;

	private final PlanText text;

	private final Map<UUID, UUID> ids = new HashMap<>();

	private final Set<String> doubtful = new LinkedHashSet<>();

	private final Set<String> unmanned = new LinkedHashSet<>();

	PlanCopy(PlanText old, int year, UnitNames units) {
		this.old = old;
		this.units = units;
		this.shift = new YearShift(old.plan().year(), year);
		this.text = new PlanText(old.plan().again(year, this::shifted), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>());
		old.sections().forEach(this::section);
		old.items().forEach(this::item);
		old.metrics().forEach(this::metric);
		old.tasks().forEach(this::task);
	}

	PlanText text() {
		return this.text;
	}

	/** What was not guessed, and which tasks lost a unit. */
	List<String> remarks() {
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
	}

	private void item(PlanItem item) {
		PlanItem copy = new PlanItem(copyOf(item.sectionId()), item.no(), shifted(item.title()), shifted(item.body()),
				item.position());
		this.ids.put(item.id(), copy.id());
		this.text.items().add(copy);
	}

	private UUID copyOf(UUID id) {
		return Objects.requireNonNull(this.ids.get(id));
	}

	private @Nullable Span span(Span span) {
		boolean gone = span.itemId() != null && !this.ids.containsKey(span.itemId());
		return gone ? null : new Span(copyOf(span.sectionId()), (span.itemId() == null) ? null : copyOf(span.itemId()),
				span.spanStart(), span.spanEnd(), this.shift.text(span.quote()));
	}

	private void metric(Metric metric) {
		Span span = span(metric.span());
		if (span != null) {
			this.text.metrics().add(new Metric(this.text.plan().id(), span, metric.terms(), metric.position()));
		}
	}

	private void task(Task task) {
		Span span = span(task.span());
		if (span != null) {
			Task copy = new Task(this.text.plan().id(), span, terms(task.terms()), task.position());
			copy.agree(copy.terms(), standing(task), task.persons());
			this.text.tasks().add(copy);
		}
	}

	private TaskTerms terms(TaskTerms terms) {
		UUID lead = terms.leadUnitId();
		return new TaskTerms(this.shift.title(terms.title()),
				(lead == null || stands(lead, terms.title())) ? lead : null, terms.audience(),
				this.shift.schedule(terms.schedule()), terms.evidence(), terms.amountLabel(),
				(terms.leavesBehind() == null) ? null : this.shift.title(terms.leavesBehind()), terms.recordKind());
	}

	private Set<TaskUnit> standing(Task task) {
		return task.units()
			.stream()
			.filter((unit) -> stands(unit.unitId(), task.terms().title()))
			.collect(Collectors.toSet());
	}

	private boolean stands(UUID unit, String task) {
		boolean stands = this.units.has(unit);
		if (!stands) {
			this.unmanned.add(task);
		}
		return stands;
	}

}
