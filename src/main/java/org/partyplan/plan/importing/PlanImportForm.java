package org.partyplan.plan.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Choice;
import org.partyplan.plan.model.Decisions;
import org.partyplan.plan.model.Heading;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.plan.model.When;
import org.partyplan.shared.RuleBroken;

import org.springframework.validation.BindingResult;

/** What the page of an import posts: the head and the choices made so far. */
record PlanImportForm(@Nullable Integer version, @Valid @NotNull @Nullable Heading heading,
		@Nullable Map<String, Choice> choices) {

	/** Who gave out another organisation's notice gives out none of ours. */
	static PlanImportForm of(PlanImport reading, UnitNames units) {
		Heading heading = reading.heading();
		boolean foreign = reading.decisions().heading() == null && units.foreign(heading.issuer());
		return new PlanImportForm(reading.version(),
				foreign ? new Heading(heading.title(), heading.year(), null, null) : heading, null);
	}

	/** The same for another year. */
	PlanImportForm in(int year) {
		Heading said = Objects.requireNonNull(heading());
		return new PlanImportForm(version(), new Heading(said.title(), year, said.issuer(), said.recipients()),
				choices());
	}

	/** The decisions, where every date and figure could be read. */
	Decisions decisions(BindingResult errors) {
		if (errors.getFieldErrors().stream().anyMatch((error) -> error.getField().startsWith("choices"))) {
			throw new RuleBroken("plan.read.when");
		}
		Map<String, Choice> given = (choices() == null) ? new HashMap<>() : new HashMap<>(choices());
		given.keySet().removeIf((key) -> !Proposal.isKey(key));
		if (given.values().stream().anyMatch(PlanImportForm::odd)) {
			throw new RuleBroken("plan.read.when");
		}
		given.replaceAll((key, choice) -> choice.quick());
		return new Decisions(given, errors.hasFieldErrors("heading*") ? null : heading());
	}

	private static boolean odd(Choice choice) {
		return (choice.when() != null && !When.known(choice.when()))
				|| (choice.dueOn() != null && (choice.dueOn().getYear() < 2000 || choice.dueOn().getYear() > 2100));
	}

}
