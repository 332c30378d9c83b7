package org.partyplan.account.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.account.model.AccountSettings;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is asking and what may be done today: one statement a request. */
@Component
public class CurrentUsers {

	private static final String LOAD = """
			select u.id, u.display_name, g.role, g.unit_id, o.name as unit_name, l.display_name as lent_by, g.lent,
			       u.must_change_password or u.password_changed_on < :oldest as must_change, f.since is not null as coded,
			       d.required_from is not null as duty
			from account_user u
			left join account_factor f on f.user_id = u.id
			left join account_grant g on g.user_id = u.id and valid_on(g.valid_from, g.valid_to, :today)
			left join account_factor_duty d on d.role = g.role and d.required_from <= :today
			left join account_user l on l.id = g.lent_by
			left join organization_unit o on o.id = g.unit_id
			where u.id = :id and (u.disabled_on is null or u.disabled_on > :today)
			order by g.lent_by is not null, g.role = 'MEMBER', g.valid_from, g.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final AccountSettings settings;

	CurrentUsers(JdbcClient jdbc, Clock clock, AccountSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	/** The account with today's grants, or empty where it has been disabled. */
	public Optional<Loaded> load(UUID id) {
		LocalDate today = LocalDate.now(this.clock);
		List<Line> lines = this.jdbc.sql(LOAD)
			.param("id", id)
			.param("today", today)
			.param("oldest", this.settings.oldestPassword(today))
			.query((row, number) -> line(row))
			.list();
		return lines.isEmpty() ? Optional.empty() : Optional.of(loaded(lines));
	}

	boolean mustChangePassword(UUID id) {
		return load(id).map(Loaded::mustChangePassword).orElse(false);
	}

	private static Loaded loaded(List<Line> lines) {
		Line first = lines.get(0);
		List<Grant> grants = lines.stream().map(Line::grant).filter(Objects::nonNull).toList();
		return new Loaded(new CurrentUser(first.id(), first.name(), grants), first.mustChange(), first.coded(),
				!first.coded() && lines.stream().anyMatch(Line::duty));
	}

	private static Line line(ResultSet row) throws SQLException {
		String role = row.getString("role");
		Grant grant = (role == null) ? null : new Grant(Role.valueOf(role), row.getObject("unit_id", UUID.class),
				Objects.requireNonNullElse(row.getString("unit_name"), ""), row.getString("lent_by"), lent(row));
		return new Line(row.getObject("id", UUID.class), row.getString("display_name"), row.getBoolean("must_change"),
				row.getBoolean("coded"), row.getBoolean("duty"), grant);
	}

	private static Set<Lending> lent(ResultSet row) throws SQLException {
		return (row.getArray("lent") == null) ? Set.of()
				: Arrays.stream((String[]) row.getArray("lent").getArray())
					.map(Lending::valueOf)
					.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Who is asking.
	 *
	 * @param mustChangePassword whether another password comes before all else
	 * @param coded whether a code is asked for beside the password
	 * @param mustBeCoded whether the second factor has to be switched on before all else
	 */
	public record Loaded(CurrentUser user, boolean mustChangePassword, boolean coded, boolean mustBeCoded) {

		/** The page that comes before all others, if one does. */
		@Nullable String first() {
			return this.mustChangePassword ? "/account/password" : this.mustBeCoded ? "/account/factor" : null;
		}

	}

	private record Line(UUID id, String name, boolean mustChange, boolean coded, boolean duty, @Nullable Grant grant) {
	}

}
