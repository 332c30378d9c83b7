package org.partyplan.account.model;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges passwords by the setting and by the names that everybody would try first. */
@Component
public class PasswordNames {

	private static final String NAMES = """
			select u.username, u.display_name, replace(p.pinyin, ' ', '') as pinyin,
			  p.initials,
			  (select string_agg(o.name || '|' || o.short_name, '|') from organization_unit o where o.kind = 'COMMITTEE') as hospital
			from account_user u left join organization_person p on p.id = u.person_id where u.id = ?
			""";

	private final JdbcClient jdbc;

	private final AccountSettings settings;

	PasswordNames(JdbcClient jdbc, AccountSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	public void check(String password, String repeated, UUID account) {
		PasswordPolicy.check(password, repeated, names(account), this.settings.kinds());
	}

	/** For an account that is made with its password. */
	public void check(String password, String repeated, String username, String name) {
		PasswordPolicy.check(password, repeated, List.of(username, name), this.settings.kinds());
	}

	public boolean goodEnough(String password, UUID account) {
		return PasswordPolicy.fault(password, names(account), this.settings.kinds()).isEmpty();
	}

	private List<String> names(UUID account) {
		return this.jdbc.sql(NAMES)
			.param(account)
			.query((row, number) -> Stream
				.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5))
				.filter(java.util.Objects::nonNull)
				.flatMap((name) -> Arrays.stream(name.split("\\|")))
				.toList())
			.single();
	}

}
