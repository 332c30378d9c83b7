package org.partyplan.honour;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Versions;

import org.springframework.data.jpa.repository.JpaRepository;

interface Awards extends JpaRepository<Award, UUID> {

	/** As the form saw it. */
	default Award asShown(UUID id, @Nullable Integer version) {
		Award award = findById(id).orElseThrow(() -> new NotFound("award " + id));
		Versions.require("award", award.version(), version);
		return award;
	}

}
