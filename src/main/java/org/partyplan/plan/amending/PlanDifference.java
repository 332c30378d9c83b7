package org.partyplan.plan.amending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.model.Metric;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanPart;
import org.partyplan.plan.model.PlanRow;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.PlanText;
import org.partyplan.plan.model.Span;
import org.partyplan.plan.model.Task;
import org.partyplan.plan.model.TaskContent;
import org.partyplan.plan.text.Difference;
import org.partyplan.plan.text.HeadingText;
import org.partyplan.plan.text.ItemText;

/**
 * What a working copy changes in its plan, in the order of the text. What hangs on a
 * paragraph that is withdrawn goes with it without a word, and numbers that only follow
 * their neighbours are no change.
 */
final class PlanDifference {

	private static final TaskContent.Words NOTHING = new TaskContent.Words(new UUID(0, 0), Map.of(),
			new Vocabulary(List.of(), List.of()));

	private final PlanText plan;

	private final PlanText copy;

	private final List<Paired<PlanSection>> sections;

	private final List<Paired<PlanItem>> items;

	private final List<Paired<Task>> tasks;

	private final List<Paired<Metric>> metrics;

	/** Ids of the plan by those of the copy. */
	private final Map<UUID, UUID> ids = new HashMap<>();

	private final Set<UUID> withdrawn = new HashSet<>();

	private final Set<UUID> moved;

	private final boolean renumbered;

	PlanDifference(PlanText plan, PlanText copy) {
		this.plan = plan;
		this.copy = copy;
		this.sections = Paired.of(plan.sections(), copy.sections());
		this.items = Paired.of(plan.items(), copy.items());
		this.tasks = Paired.of(plan.tasks(), copy.tasks());
		this.metrics = Paired.of(plan.metrics(), copy.metrics());
		Stream.concat(this.sections.stream(), this.items.stream()).forEach((pair) -> {
			this.ids.put(pair.any().id(), pair.id());
			this.ids.put(pair.latest().id(), pair.id());
			if (pair.withdrawn()) {
				this.withdrawn.add(pair.id());
			}
		});
		this.moved = moved();
		this.renumbered = !this.moved.isEmpty()
				|| Stream.concat(this.sections.stream(), this.items.stream()).anyMatch((pair) -> !pair.kept());
	}

	private Set<UUID> moved() {
		Set<UUID> all = moved(this.sections, PlanSection::position);
		Map<UUID, List<Paired<PlanItem>>> stayed = this.items.stream()
			.filter((item) -> item.kept() && section(item.any()).equals(section(item.latest())))
			.collect(Collectors.groupingBy((item) -> section(item.any())));
		stayed.values().forEach((list) -> all.addAll(moved(list, PlanItem::position)));
		this.items.stream()
			.filter((item) -> item.kept() && !section(item.any()).equals(section(item.latest())))
			.forEach((item) -> all.add(item.id()));
		return all;
	}

	/** Those that were put elsewhere, if the order is another one now. */
	private static <T extends PlanRow> Set<UUID> moved(List<Paired<T>> list, ToDoubleFunction<T> position) {
		List<Paired<T>> kept = list.stream().filter(Paired::kept).toList();
		boolean same = order(kept, (pair) -> position.applyAsDouble(pair.any()))
			.equals(order(kept, (pair) -> position.applyAsDouble(pair.latest())));
		return kept.stream()
			.filter((pair) -> !same && position.applyAsDouble(pair.any()) != position.applyAsDouble(pair.latest()))
			.map(Paired::id)
			.collect(Collectors.toCollection(HashSet::new));
	}

	private static <T extends PlanRow> List<UUID> order(List<Paired<T>> list, ToDoubleFunction<Paired<T>> position) {
		return list.stream().sorted(Comparator.comparingDouble(position)).map(Paired::id).toList();
	}

	/**
	 * Puts what differs in words; names are read only where there is something to name.
	 */
	List<PlanChange> changes(TaskContent.Naming naming, Function<UUID, String> reasons) {
		List<TaskContent> contents = contents();
		boolean named = !contents.isEmpty() || this.metrics.stream()
			.anyMatch((metric) -> !metric.withdrawn()
					&& (metric.added() || !metric.any().terms().equals(metric.latest().terms())));
		return changes(named ? naming.of(this.plan.plan().organizationId(), contents) : NOTHING, reasons);
	}

	private List<TaskContent> contents() {
		return this.tasks.stream()
			.filter((task) -> !task.withdrawn()
					&& (task.added() || !task.any().content().equals(task.latest().content())))
			.flatMap((task) -> Stream.of(task.any().content(), task.latest().content()))
			.toList();
	}

	/**
	 * All changes.
	 * @param words puts tasks in words
	 * @param reasons by subject
	 */
	List<PlanChange> changes(TaskContent.Words words, Function<UUID, String> reasons) {
		List<Found> found = new ArrayList<>();
		Stream.of(PlanPart.NOTICE, PlanPart.OVERALL, PlanPart.CLOSING).forEach((part) -> part(part, found));
		this.sections.forEach((section) -> section(section, found));
		this.items.forEach((item) -> item(item, found));
		this.tasks.forEach((task) -> task(task, words, found));
		this.metrics.forEach((metric) -> metric(metric, words, found));
		return found.stream()
			.sorted(Found.ORDER)
			.map((one) -> new PlanChange(one.kind(), one.subject(), one.payload(), reasons.apply(one.subject())))
			.toList();
	}

	private void part(PlanPart part, List<Found> found) {
		UUID id = part.idIn(this.plan.plan().id());
		String before = part.of(this.plan.plan());
		String after = part.of(this.copy.plan());
		if (!before.equals(after)) {
			double last = (part == PlanPart.CLOSING) ? Double.MAX_VALUE : -Double.MAX_VALUE;
			found.add(new Found(ChangeKind.PART_CHANGED, id, last, 0, part.ordinal(),
					PlanChange.Payload.text(new ItemText(id, "", part.label(), before, 0),
							new ItemText(id, "", part.label(), after, 0), List.of())));
		}
	}

	private void section(Paired<PlanSection> pair, List<Found> found) {
		ItemText before = (pair.before() == null) ? null : text(pair.before(), pair.id());
		ItemText after = (pair.after() == null) ? null : text(pair.after(), pair.id());
		ChangeKind kind = pair.added() ? ChangeKind.SECTION_ADDED : pair.withdrawn() ? ChangeKind.SECTION_WITHDRAWN
				: differs(before, after) ? ChangeKind.SECTION_CHANGED : ChangeKind.SECTION_MOVED;
		if (kind != ChangeKind.SECTION_MOVED || this.moved.contains(pair.id())) {
			found.add(new Found(kind, pair.id(), pair.latest().position(), -Double.MAX_VALUE, 0,
					PlanChange.Payload.text(before, after, place(pair.id(), rank(pair.any()), rank(pair.latest())))));
		}
	}

	private String rank(PlanSection section) {
		List<PlanSection> all = this.plan.sections().contains(section) ? this.plan.sections() : this.copy.sections();
		return "第 " + (all.indexOf(section) + 1) + " 个部分";
	}

	private void item(Paired<PlanItem> pair, List<Found> found) {
		ItemText before = (pair.before() == null) ? null : text(pair.before());
		ItemText after = (pair.after() == null) ? null : text(pair.after());
		ChangeKind kind = pair.added() ? ChangeKind.ITEM_ADDED : pair.withdrawn() ? ChangeKind.ITEM_WITHDRAWN
				: differs(before, after) ? ChangeKind.ITEM_CHANGED : ChangeKind.ITEM_MOVED;
		boolean along = pair.withdrawn() && this.withdrawn.contains(section(pair.any()));
		if (!along && (kind != ChangeKind.ITEM_MOVED || this.moved.contains(pair.id()))) {
			found.add(new Found(kind, pair.id(), sectionPosition(section(pair.latest())), pair.latest().position(), 0,
					PlanChange.Payload.text(before, after,
							place(pair.id(), placeOf(pair.any()), placeOf(pair.latest())))));
		}
	}

	private String placeOf(PlanItem item) {
		PlanSection section = Stream.concat(this.plan.sections().stream(), this.copy.sections().stream())
			.filter((one) -> one.id().equals(item.sectionId()))
			.findFirst()
			.orElseThrow();
		return HeadingText.of(section.no(), section.title()) + item.no();
	}

	private List<Difference> place(UUID id, String before, String after) {
		return this.moved.contains(id) ? List.of(new Difference("位置", before, after)) : List.of();
	}

	/** A number alone counts where nothing else has set the numbers right. */
	private boolean differs(ItemText before, ItemText after) {
		return !before.title().equals(after.title()) || !before.body().equals(after.body())
				|| (!this.renumbered && !before.no().equals(after.no()));
	}

	private static ItemText text(PlanSection section, UUID id) {
		return new ItemText(id, section.no(), section.title(), section.intro(), section.position());
	}

	private ItemText text(PlanItem item) {
		return new ItemText(section(item), item.no(), item.title(), item.body(), item.position());
	}

	private void task(Paired<Task> pair, TaskContent.Words words, List<Found> found) {
		List<Difference> fields = new ArrayList<>();
		if (pair.after() != null
				&& (pair.before() == null || !pair.before().content().equals(pair.after().content()))) {
			fields.addAll(
					words.between((pair.before() == null) ? null : pair.before().content(), pair.after().content()));
		}
		String title = pair.any().terms().title();
		mark(pair, Task::span, fields, title,
				List.of(ChangeKind.TASK_ADDED, ChangeKind.TASK_CHANGED, ChangeKind.TASK_WITHDRAWN), found);
	}

	private void metric(Paired<Metric> pair, TaskContent.Words words, List<Found> found) {
		List<Difference> fields = new ArrayList<>();
		if (pair.after() != null && (pair.before() == null || !pair.before().terms().equals(pair.after().terms()))) {
			fields.addAll(words.between((pair.before() == null) ? null : pair.before().terms(), pair.after().terms()));
		}
		String name = pair.any().terms().name();
		mark(pair, Metric::span, fields, name,
				List.of(ChangeKind.METRIC_ADDED, ChangeKind.METRIC_CHANGED, ChangeKind.METRIC_WITHDRAWN), found);
	}

	private <T extends PlanRow> void mark(Paired<T> pair, Function<T, Span> spans, List<Difference> fields, String name,
			List<ChangeKind> kinds, List<Found> found) {
		Span before = spans.apply(pair.any());
		Span after = spans.apply(pair.latest());
		UUID place = place(after);
		if (pair.withdrawn() && (this.withdrawn.contains(place) || this.withdrawn.contains(id(after.sectionId())))) {
			return;
		}
		if (pair.after() != null && (pair.added() || !before.quote().equals(after.quote()))) {
			fields.add(new Difference("原句", pair.added() ? "" : before.quote(), after.quote()));
		}
		if (pair.added() || pair.withdrawn() || !fields.isEmpty()) {
			ChangeKind kind = kinds.get(pair.added() ? 0 : pair.withdrawn() ? 2 : 1);
			found.add(new Found(kind, pair.id(), sectionPosition(id(after.sectionId())), itemPosition(after.itemId()),
					kind.ordinal(), PlanChange.Payload.of(place, name, List.copyOf(fields))));
		}
	}

	private UUID place(Span span) {
		return id(Objects.requireNonNullElse(span.itemId(), span.sectionId()));
	}

	private UUID id(UUID row) {
		return this.ids.getOrDefault(row, row);
	}

	private UUID section(PlanItem item) {
		return id(item.sectionId());
	}

	private double sectionPosition(UUID id) {
		return this.sections.stream()
			.filter((pair) -> pair.id().equals(id))
			.mapToDouble((pair) -> pair.latest().position())
			.findFirst()
			.orElse(0);
	}

	private double itemPosition(@Nullable UUID id) {
		return this.items.stream()
			.filter((pair) -> id != null && pair.id().equals(id(id)))
			.mapToDouble((pair) -> pair.latest().position())
			.findFirst()
			.orElse(-Double.MAX_VALUE);
	}

	/** Tasks and metrics whose sentence the copy no longer holds. */
	List<Lost> lost() {
		Map<UUID, String> texts = new HashMap<>();
		Stream.of(this.plan, this.copy).forEach((text) -> {
			text.sections().forEach((section) -> texts.put(section.id(), section.intro()));
			text.items().forEach((item) -> texts.put(item.id(), item.body()));
		});
		return Stream
			.concat(this.tasks.stream()
				.filter((task) -> lost(task, Task::span, texts))
				.map((task) -> new Lost(task.id(), true, task.latest().terms().title())),
					this.metrics.stream()
						.filter((metric) -> lost(metric, Metric::span, texts))
						.map((metric) -> new Lost(metric.id(), false, metric.latest().terms().name())))
			.toList();
	}

	private static <T extends PlanRow> boolean lost(Paired<T> pair, Function<T, Span> span, Map<UUID, String> texts) {
		return pair.kept() && found(span.apply(pair.any()), texts) && !found(span.apply(pair.latest()), texts);
	}

	private static boolean found(Span span, Map<UUID, String> texts) {
		return span.in(texts.getOrDefault(Objects.requireNonNullElse(span.itemId(), span.sectionId()), "")) != null;
	}

	/** A task or a metric to be decided on. */
	record Lost(UUID id, boolean task, String name) {
	}

	/** A change and where it stands. */
	private record Found(ChangeKind kind, UUID subject, double section, double item, int rank,
			PlanChange.Payload payload) {

		static final Comparator<Found> ORDER = Comparator.comparingDouble(Found::section)
			.thenComparingDouble(Found::item)
			.thenComparingInt(Found::rank)
			.thenComparing(Found::subject);

	}

}
