package org.partyplan.plan.amending;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanCopy;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanPart;
import org.partyplan.plan.model.PlanRow;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.PlanText;
import org.partyplan.plan.model.PlanTexts;
import org.partyplan.plan.model.Span;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Component;

/** Makes a working copy read in one place as its plan does. */
@Component
class AmendmentReverting {

	private final PlanTexts texts;

	private final EntityManager entities;

	AmendmentReverting(PlanTexts texts, EntityManager entities) {
		this.texts = texts;
		this.entities = entities;
	}

	void revert(OpenAmendments.Both both, UUID subject) {
		Stream.of(PlanPart.NOTICE, PlanPart.OVERALL, PlanPart.CLOSING)
			.filter((part) -> part.idIn(both.plan().plan().id()).equals(subject))
			.forEach((part) -> revert(part, both.plan().plan(), both.copy().plan()));
		List<PlanSection> sections = both.copy().sections();
		row(subject, both, PlanText::sections, (before, after) -> {
			follow(both.copy(), after.id(), after.intro(), before.intro());
			after.rewrite(before.no(), before.title(), before.intro());
			after.moveTo(before.position());
		});
		row(subject, both, PlanText::items, (before, after) -> {
			follow(both.copy(), after.id(), after.body(), before.body());
			after.rewrite(before.no(), before.title(), before.body());
			after.moveTo(copyOf(before.sectionId(), sections), before.position());
			marks(both.copy(), after.id(), (span) -> span.into(after.sectionId()));
		});
		row(subject, both, PlanText::tasks, (before, after) -> {
			after.agree(before.content());
			after.follow(span(before.span(), both.copy()));
		});
		row(subject, both, PlanText::metrics, (before, after) -> {
			after.agree(before.terms());
			after.follow(span(before.span(), both.copy()));
		});
	}

	private static void revert(PlanPart part, Plan plan, Plan copy) {
		Function<PlanPart, String> text = (one) -> one.of((one == part) ? plan : copy);
		copy.frame(text.apply(PlanPart.NOTICE), text.apply(PlanPart.OVERALL), text.apply(PlanPart.CLOSING));
	}

	private <T extends PlanRow> void row(UUID subject, OpenAmendments.Both both, Function<PlanText, List<T>> rows,
			java.util.function.BiConsumer<T, T> back) {
		Paired.of(rows.apply(both.plan()), rows.apply(both.copy()))
			.stream()
			.filter((pair) -> pair.id().equals(subject))
			.forEach((pair) -> {
				if (pair.added()) {
					this.entities.remove(pair.latest());
				}
				else if (pair.withdrawn()) {
					this.texts.saveRows(PlanCopy.again(with(subject, both), both.copy()));
				}
				else {
					back.accept(pair.any(), pair.latest());
				}
			});
	}

	/** A row of the plan with all that stands on it and is gone from the copy. */
	private static PlanText with(UUID subject, OpenAmendments.Both both) {
		PlanText plan = both.plan();
		return new PlanText(plan.plan(), gone(plan.sections(), both.copy().sections(), subject, (one) -> Stream.of()),
				gone(plan.items(), both.copy().items(), subject, (one) -> Stream.of(one.sectionId())),
				gone(plan.metrics(), both.copy().metrics(), subject, (one) -> places(one.span())),
				gone(plan.tasks(), both.copy().tasks(), subject, (one) -> places(one.span())));
	}

	private static <T extends PlanRow> List<T> gone(List<T> plan, List<T> copy, UUID subject,
			Function<T, Stream<UUID>> places) {
		return Paired.of(plan, copy)
			.stream()
			.filter(Paired::withdrawn)
			.map(Paired::any)
			.filter((row) -> row.id().equals(subject) || places.apply(row).anyMatch(subject::equals))
			.toList();
	}

	private static Stream<UUID> places(Span span) {
		return Stream.of(span.sectionId(), Objects.requireNonNullElse(span.itemId(), span.sectionId()));
	}

	/** Keeps tasks and metrics on their sentences. */
	private static void follow(PlanText copy, UUID place, String before, String now) {
		marks(copy, place, (span) -> span.after(before, now));
	}

	private static void marks(PlanText copy, UUID place, Function<Span, Span> moved) {
		copy.tasks()
			.stream()
			.filter((task) -> place.equals(Objects.requireNonNullElse(task.span().itemId(), task.span().sectionId())))
			.forEach((task) -> task.follow(moved.apply(task.span())));
		copy.metrics()
			.stream()
			.filter((one) -> place.equals(Objects.requireNonNullElse(one.span().itemId(), one.span().sectionId())))
			.forEach((metric) -> metric.follow(moved.apply(metric.span())));
	}

	/** The same words in the copy. */
	private static Span span(Span plan, PlanText copy) {
		UUID section = copyOf(plan.sectionId(), copy.sections());
		UUID item = (plan.itemId() == null) ? null : copyOf(plan.itemId(), copy.items());
		Span span = new Span(section, item, plan.spanStart(), plan.spanEnd(), plan.quote());
		return Objects.requireNonNullElse(span.in(text(section, item, copy)), span.whole());
	}

	private static String text(UUID section, @Nullable UUID item, PlanText copy) {
		Optional<String> body = copy.items()
			.stream()
			.filter((one) -> one.id().equals(item))
			.map(PlanItem::body)
			.findFirst();
		return body.orElseGet(() -> copy.sections()
			.stream()
			.filter((one) -> one.id().equals(section))
			.map(PlanSection::intro)
			.findFirst()
			.orElse(""));
	}

	private static <T extends PlanRow> UUID copyOf(UUID origin, List<T> rows) {
		return rows.stream()
			.filter((row) -> origin.equals(row.originId()))
			.map(PlanRow::id)
			.findFirst()
			.orElseThrow(() -> new RuleBroken("plan.amend.placeGone"));
	}

}
