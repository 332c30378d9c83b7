package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Organizations;
import org.partyplan.plan.PlanStatus;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The head that all views of one plan share, for those who may read it: a draft is the
 * office's, what is under way also the leaders', and an issued plan belongs to all who
 * stand in or below its organisation, or watch over it from above.
 */
@Component
public class PlanAccess {

	/** Stands for an empty set in an {@code in (…)} list. */
	private static final String HEAD = """
			select * from (
			  select p.id, p.organization_id, o.name as organization, p.year, p.title, p.status, p.issuer, p.recipients,
			         p.document_number, p.issued_on, coalesce(p.dated_on, p.issued_on) as dated_on, p.notice, p.overall, p.closing, p.version,
			         p.source_file_id is not null as has_source,
			         %s as office, %s as leader, %s as watcher,
			         exists (select 1 from organization_unit m where m.id in (:any) and o.id = any(m.above)) as inside,
			         a.number as amendment, a.effective_on as amended_on,
			         (select d.id from plan_amendment d where d.plan_id = p.id and d.status = 'DRAFT') as amending
			  from plan_plan p
			  join organization_unit o on o.id = p.organization_id
			  left join lateral (select number, effective_on from plan_amendment
			                     where plan_id = p.id and status = 'EFFECTIVE' order by number desc limit 1) a on true
			  where p.id = :id and p.status <> 'AMENDMENT') head
			where office or (leader and status <> 'DRAFT') or ((watcher or inside) and status in ('ISSUED', 'ARCHIVED', 'REVOKED'))
			"""
		.formatted(within(":office"), within(":leader"), within(":watcher"));

	private final JdbcClient jdbc;

	PlanAccess(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Head head(UUID id, CurrentUser me) {
		return this.jdbc.sql(HEAD)
			.param("id", id)
			.param("office", me.scope(Role.OFFICE))
			.param("leader", me.scope(Role.LEADER))
			.param("watcher", me.scope(Role.WATCHERS))
			.param("any", me.scope(Role.ANY))
			.query(Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("plan " + id));
	}

	private static String within(String scope) {
		return Organizations.WITHIN.replace(":scope", scope).replace("u.above", "o.above");
	}

	/**
	 * A plan's head.
	 *
	 * @param office whether the reader is the organisation's office
	 * @param leader whether the reader leads it
	 * @param datedOn 成文日期
	 * @param amendment the number of the amendment in force, or null
	 * @param amending the amendment being drafted, or null
	 */
	public record Head(UUID id, UUID organizationId, String organization, int year, String title, PlanStatus status,
			String issuer, String recipients, @Nullable String documentNumber, @Nullable LocalDate issuedOn,
			@Nullable LocalDate datedOn, String notice, String overall, String closing, int version, boolean hasSource,
			boolean office, boolean leader, @Nullable Integer amendment, @Nullable LocalDate amendedOn,
			@Nullable UUID amending) {

		/** Issued, whether or not archived or revoked since. */
		public boolean issued() {
			return status().compareTo(PlanStatus.ISSUED) >= 0 && status() != PlanStatus.AMENDMENT;
		}

		/** Waiting for the reader to submit or to issue it. */
		public boolean checkable() {
			return office() && (status() == PlanStatus.DRAFT || status() == PlanStatus.SIGNED);
		}

		/** Open to amendments by the reader. */
		public boolean amendable() {
			return office() && status() == PlanStatus.ISSUED;
		}

		/** The number of what the branches sign for now. */
		public int current() {
			return (amendment() == null) ? 0 : amendment();
		}

		/** Whether the reader may send it back to the draft. */
		public boolean returnable() {
			return status() == PlanStatus.SUBMITTED || status() == PlanStatus.PASSED || status() == PlanStatus.SIGNED;
		}

	}

}
