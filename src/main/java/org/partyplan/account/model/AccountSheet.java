package org.partyplan.account.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Lending;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One account with all its rights, past and to come. */
@Component
public class AccountSheet {

	private static final String HEAD = """
			select u.id, u.username, u.display_name as name, p.name as person, u.person_id, u.disabled_on, u.password_changed_on,
			       u.must_change_password, f.locked_until > :moment as locked, s.since is not null as coded
			from account_user u
			left join organization_person p on p.id = u.person_id
			left join account_failure f on f.username = u.username
			left join account_factor s on s.user_id = u.id
			where u.id = :id
			""";

	private static final String RIGHTS = """
			select g.id, g.role, o.name as unit, g.valid_from as "from", g.valid_to as until, l.display_name as lent_by, array_to_string(g.lent, ',') as lent,
			       b.display_name as holder, :today as today
			from account_grant g
			join account_user b on b.id = g.user_id
			left join account_user l on l.id = g.lent_by
			left join organization_unit o on o.id = g.unit_id
			where g.user_id = :id
			order by (g.valid_to is null or g.valid_to > :today) desc, g.valid_from desc, g.id
			""";

	private static final String PEOPLE = """
			select p.id, p.name, o.name as unit from organization_person p
			left join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, :today)
			left join organization_unit o on o.id = m.unit_id
			where p.name = :name order by o.path
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AccountSheet(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The account itself. */
	public Head head(UUID id) {
		return this.jdbc.sql(HEAD)
			.param("id", id)
			.param("moment", Timestamp.from(this.clock.instant()))
			.query(Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("account " + id));
	}

	/** Its rights, those of today first. */
	public List<Right> rights(UUID id) {
		return this.jdbc.sql(RIGHTS)
			.param("id", id)
			.param("today", LocalDate.now(this.clock))
			.query(Right.class)
			.list();
	}

	/** Those of a name to whom it can belong. */
	public List<Candidate> people(@Nullable String name) {
		return (name == null || name.isBlank()) ? List.of()
				: this.jdbc.sql(PEOPLE)
					.param("name", name.strip())
					.param("today", LocalDate.now(this.clock))
					.query(Candidate.class)
					.list();
	}

	record Head(UUID id, String username, String name, @Nullable String person, @Nullable UUID personId,
			@Nullable LocalDate disabledOn, LocalDate passwordChangedOn, boolean mustChangePassword,
			@Nullable Boolean locked, boolean coded) {
	}

	/** A right, own or lent. */
	public record Right(UUID id, Role role, @Nullable String unit, LocalDate from, @Nullable LocalDate until,
			@Nullable String lentBy, @Nullable String lent, String holder, LocalDate today) {

		/** The last day, or null where there is none in sight. */
		public @Nullable LocalDate to() {
			return (this.until == null) ? null : this.until.minusDays(1);
		}

		/** 填报、活动; empty for a right of one's own. */
		public String lentWords() {
			return (this.lent == null) ? ""
					: Lending.words(Arrays.stream(this.lent.split(",")).map(Lending::valueOf).toList());
		}

		public boolean over() {
			return this.until != null && !this.until.isAfter(this.today);
		}

		public boolean ahead() {
			return this.from.isAfter(this.today);
		}

	}

	record Candidate(UUID id, String name, @Nullable String unit) {
	}

}
