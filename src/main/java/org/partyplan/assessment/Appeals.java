package org.partyplan.assessment;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Versions;

import org.springframework.data.jpa.repository.JpaRepository;

interface Appeals extends JpaRepository<Appeal, UUID> {

	/** As the form saw it. */
	default Appeal asShown(UUID id, @Nullable Integer version) {
		Appeal appeal = findById(id).orElseThrow(() -> new NotFound("appeal " + id));
		Versions.require("appeal", appeal.version(), version);
		return appeal;
	}

}
