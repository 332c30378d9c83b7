package org.partyplan.admission.model;

import java.time.LocalDate;

import org.partyplan.regulation.Regulations;
import org.partyplan.regulation.Rules;

import org.springframework.stereotype.Component;

/** The rules of a day; what was before the oldest version is judged by that. */
@Component
public class Law {

	private static final LocalDate OLDEST = LocalDate.of(2014, 5, 28);

	private final Regulations regulations;

	Law(Regulations regulations) {
		this.regulations = regulations;
	}

	public Rules on(LocalDate day) {
		return this.regulations.on(day.isBefore(OLDEST) ? OLDEST : day);
	}

}
