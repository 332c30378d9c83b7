package org.partyplan.admission.wording;

import java.util.ArrayList;
import java.util.List;

import org.partyplan.shared.RuleBroken;

/** A step among those of its stage, in order. */
record StepPlace(StepLine line, List<StepLine> stage) {

	/** The stage's steps after this one was moved to a number. */
	List<StepLine> moved(int number) {
		int at = number - this.stage.get(0).number();
		if (at < 0 || at >= this.stage.size()) {
			throw new RuleBroken("admission.step.place", this.stage.get(0).number(),
					this.stage.get(this.stage.size() - 1).number())
				.at("number");
		}
		List<StepLine> order = new ArrayList<>(this.stage);
		order.remove(this.line);
		order.add(at, this.line);
		return order;
	}

}
