package org.partyplan.execution.adhoc;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Reference;
import org.partyplan.shared.RuleBroken;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Work outside the plan: a superior's notice, or something handed out here. */
@Entity
@Table(name = "execution_errand")
class AdHocTask {

	@Id
	private UUID id;

	private UUID organizationId;

	@Embedded
	private AdHocTaskTerms terms;

	private String byName;

	private @Nullable LocalDate withdrawnOn;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected AdHocTask() {
	}

	/** The id is made in the form, so that pressing twice registers once. */
	AdHocTask(UUID id, UUID organizationId, AdHocTaskTerms terms, String byName) {
		this.id = id;
		this.organizationId = organizationId;
		this.terms = terms;
		this.byName = byName;
	}

	UUID id() {
		return this.id;
	}

	UUID organizationId() {
		return this.organizationId;
	}

	AdHocTaskTerms terms() {
		return this.terms;
	}

	@Nullable Integer version() {
		return this.version;
	}

	/** What its assignments come from. */
	Reference reference() {
		return new Reference("ad-hoc-task", this.id, this.terms.source());
	}

	boolean withdrawn() {
		return this.withdrawnOn != null;
	}

	/** Changes it from the version somebody saw. */
	void agree(AdHocTaskTerms newTerms, @Nullable Integer seen) {
		if (withdrawn()) {
			throw new RuleBroken("execution.errand.withdrawn");
		}
		if (!Objects.equals(this.version, seen)) {
			throw new ObjectOptimisticLockingFailureException(AdHocTask.class, this.id);
		}
		this.terms = newTerms;
	}

	void withdraw(LocalDate on) {
		this.withdrawnOn = on;
	}

}
