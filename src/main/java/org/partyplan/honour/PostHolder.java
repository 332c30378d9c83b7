package org.partyplan.honour;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;

/** Somebody's time at a post. */
@Entity
@Table(name = "honour_holder")
class PostHolder {

	@Id
	private UUID id;

	@ManyToOne
	private PioneerPost post;

	private UUID personId;

	private String promise;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	private String byName;

	@SuppressWarnings("NullAway.Init")
	protected PostHolder() {
	}

	PostHolder(PioneerPost post, UUID personId, String promise, LocalDate from, String byName) {
		this.id = Ids.next();
		this.post = post;
		this.personId = personId;
		this.promise = promise;
		this.validFrom = from;
		this.byName = byName;
	}

	UUID personId() {
		return this.personId;
	}

	LocalDate from() {
		return this.validFrom;
	}

	@Nullable LocalDate to() {
		return this.validTo;
	}

	void end(LocalDate on) {
		this.validTo = on;
	}

	void goOn() {
		this.validTo = null;
	}

}
