package org.partyplan.plan.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Plan;
import org.partyplan.plan.model.PlanItem;
import org.partyplan.plan.model.PlanSection;
import org.partyplan.plan.model.Span;

import org.springframework.stereotype.Component;

/** What follows when a text has been saved: a task is made of it, it moves, … */
@Component
class PassageDeeds {

	private final SentenceLinks marking;

	private final PlanArranging arranging;

	PassageDeeds(SentenceLinks marking, PlanArranging arranging) {
		this.marking = marking;
		this.arranging = arranging;
	}

	/** Does it for an item, and says what to open next. */
	Focus after(Plan plan, PlanItem item, PassageForm form) {
		Focus here = form.focus(item.id());
		if (form.then() == null) {
			return here;
		}
		return switch (form.then()) {
			case UP, DOWN -> {
				this.arranging.shift(plan, item, form.then() == PassageDeed.UP);
				yield here;
			}
			case ADD_BELOW, ADD_ITEM -> Focus.place(this.arranging.addBelow(plan, item));
			default -> mark(plan, item.sectionId(), item.id(), form);
		};
	}

	/** Does it for a section. */
	Focus after(Plan plan, PlanSection section, PassageForm form) {
		Focus here = form.focus(section.id());
		if (form.then() == null) {
			return here;
		}
		return switch (form.then()) {
			case UP, DOWN -> {
				this.arranging.shift(plan, section, form.then() == PassageDeed.UP);
				yield here;
			}
			case ADD_BELOW -> Focus.place(this.arranging.addBelow(plan, section));
			case ADD_ITEM -> Focus.place(this.arranging.addFirst(plan, section));
			default -> mark(plan, section.id(), null, form);
		};
	}

	private Focus mark(Plan plan, UUID section, @Nullable UUID item, PassageForm form) {
		Span span = form.selection(section, item);
		Focus here = form.focus((item == null) ? section : item);
		return switch (form.then()) {
			case TASK -> here.withTask(this.marking.task(plan, span));
			case METRIC -> here.withMetric(this.marking.metric(plan, span));
			default -> {
				this.marking.relink(plan, form.task(), form.metric(), span);
				yield here;
			}
		};
	}

}
