package org.partyplan.admission.wording;

import java.time.LocalDate;
import java.util.List;

import org.partyplan.admission.model.Stage;

/**
 * A version of the regulation with its steps in order.
 *
 * @param current whether it is in force today
 */
record StepVersion(LocalDate from, boolean current, List<StepLine> lines) {

	public List<Stage> stages() {
		return List.of(Stage.values());
	}

	public List<StepLine> of(Stage stage) {
		return this.lines.stream().filter((line) -> line.stage() == stage.number()).toList();
	}

	public long changed() {
		return this.lines.stream().filter(StepLine::changed).count();
	}

}
