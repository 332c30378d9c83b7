package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * To which branch or group somebody belonged.
 *
 * @param came how somebody came, where it is known
 * @param cameFrom the 党组织 outside
 * @param leftTo the 党组织 outside
 */
@Embeddable
record Stay(UUID unitId, LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String came,
		@Nullable String cameFrom, @Nullable String leftHow, @Nullable String leftTo) implements Dated<Stay> {

	static Stay from(UUID unit, LocalDate day) {
		return new Stay(unit, day, null, null, null, null, null);
	}

	Stay came(@Nullable String from) {
		boolean outside = from != null && !from.isBlank();
		return new Stay(this.unitId, this.validFrom, this.validTo, outside ? "FROM_OUTSIDE" : "ADDED",
				outside ? from.strip() : null, this.leftHow, this.leftTo);
	}

	Stay left(Leaving how, @Nullable String to, LocalDate on) {
		return new Stay(this.unitId, this.validFrom, on, this.came, this.cameFrom, how.name(), to);
	}

	@Override
	public Stay until(@Nullable LocalDate day) {
		return new Stay(this.unitId, this.validFrom, day, this.came, this.cameFrom, this.leftHow, this.leftTo);
	}

}
