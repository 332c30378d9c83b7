package org.partyplan.admission.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds a case for those whose reach it lies in; for others there is none. */
@Component
public class AdmissionAccess {

	private final Organizations organizations;

	private final ProgressRows courses;

	private final Admissions admissions;

	private final Clock clock;

	AdmissionAccess(Organizations organizations, ProgressRows courses, Admissions admissions, Clock clock) {
		this.organizations = organizations;
		this.courses = courses;
		this.admissions = admissions;
		this.clock = clock;
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	public AdmissionProgress seen(UUID id, CurrentUser me) {
		return this.courses.one(id, me.scope(Role.ADMITTERS), today())
			.orElseThrow(() -> new NotFound("admission " + id));
	}

	/** For somebody who writes it down there. */
	public AdmissionProgress written(UUID id, CurrentUser me) {
		AdmissionProgress course = seen(id, me);
		require(course, me.scope(Role.PARTY_KEEPERS));
		return course;
	}

	/** For the office alone. */
	public AdmissionProgress kept(UUID id, CurrentUser me) {
		AdmissionProgress course = seen(id, me);
		require(course, me.scope(Role.OFFICE));
		return course;
	}

	/** A superior's step is the office's to record. */
	public AdmissionProgress recorded(UUID id, AdmissionStepKind kind, CurrentUser me) {
		return kind.superior() ? kept(id, me) : written(id, me);
	}

	public boolean within(UUID unit, Collection<UUID> scope) {
		return this.organizations.within(unit, scope);
	}

	/** To be changed, unless somebody else did meanwhile. */
	public Admission change(UUID id, @Nullable Integer version) {
		Admission admission = this.admissions.change(id).orElseThrow(() -> new NotFound("admission " + id));
		if (version != null && !version.equals(admission.version())) {
			throw new OptimisticLockingFailureException("admission " + id);
		}
		return admission;
	}

	private void require(AdmissionProgress course, Collection<UUID> scope) {
		if (!within(course.who().branchId(), scope)) {
			throw new AccessDeniedException("writes no admissions there");
		}
	}

}
