package org.partyplan.account.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.partyplan.organization.Pinyin;

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

	/** Refuses one that is not good enough for the account. */
	public void check(String password, String repeated, UUID account) {
		PasswordPolicy.check(password, repeated, names(account), this.settings.kinds());
	}

	/** For an account that is made with its password. */
	public void check(String password, String repeated, List<String> names) {
		PasswordPolicy.check(password, repeated, names.stream().flatMap(PasswordNames::spelt).toList(),
				this.settings.kinds());
	}

	/** Whether one that is used goes on being good enough. */
	public boolean goodEnough(String password, UUID account) {
		return PasswordPolicy.fault(password, names(account), this.settings.kinds()).isEmpty();
	}

	private List<String> names(UUID account) {
		return this.jdbc.sql(NAMES)
			.param(account)
			.query((row, number) -> Stream
				.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5))
				.filter(Objects::nonNull)
				.flatMap((name) -> Arrays.stream(name.split("\\|")))
				.flatMap(PasswordNames::spelt)
				.toList())
			.single();
	}

	/**
	 * A name in the ways it is typed: 中共示范医院委员会 as it stands and without what every
	 * committee bears, in letters, in first letters, and in syllables.
	 */
	private static Stream<String> spelt(String name) {
		String own = name.replaceAll("^(中国共产党|中共)|(党的)?(基层)?(委员会|党委|党总支)$", "");
		Pinyin read = Pinyin.of(own);
		return Stream.of(name, own, read.full().replace(" ", ""), read.initials(), read.full())
			.filter((one) -> !one.isBlank());
	}

}
