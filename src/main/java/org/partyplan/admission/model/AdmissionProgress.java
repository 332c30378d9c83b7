package org.partyplan.admission.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;

/**
 * How far somebody has come.
 *
 * @param id the case
 * @param days when each recorded step was
 * @param reviews the half-yearly reviews of the activist, in order
 * @param extendedMonths by how much the probation was put off
 * @param hours of volunteer service since becoming an activist
 * @param flags how many rules were not kept
 */
public record AdmissionProgress(UUID id, Who who, CaseStatus status, Map<String, LocalDate> days,
		List<LocalDate> reviews, @Nullable Integer extendedMonths, BigDecimal hours, int flags, int version) {

	public boolean has(String key) {
		return this.days.containsKey(key);
	}

	public @Nullable LocalDate day(String key) {
		return this.days.get(key);
	}

	public boolean open() {
		return this.status == CaseStatus.OPEN;
	}

	/**
	 * Who it is about.
	 *
	 * @param branch name of the branch
	 * @param educated 高知
	 * @param frontline 临床一线
	 */
	public record Who(UUID id, String name, @Nullable LocalDate born, Category category, UUID branchId, String branch,
			boolean educated, boolean frontline) {

		public boolean either() {
			return this.educated || this.frontline;
		}

		/** 高知 · 临床一线. */
		public String traits() {
			return this.educated ? (this.frontline ? "高知 · 临床一线" : "高知") : this.frontline ? "临床一线" : "";
		}

	}

}
