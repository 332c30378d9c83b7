package org.partyplan.organization;

import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.organization.model.Unit;
import org.partyplan.organization.model.Units;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The root of the tree, founded once on the first run of the platform. */
@Service
@Transactional
public class FirstOrganization {

	private final Units units;

	FirstOrganization(Units units) {
		this.units = units;
	}

	/**
	 * Founds the 党委 that everything else stands below.
	 * @param name its full name
	 * @param founded since when
	 */
	public UUID found(String name, LocalDate founded) {
		return this.units.save(new Unit(null, UnitKind.COMMITTEE, name, "党委", 0, founded)).id();
	}

}
