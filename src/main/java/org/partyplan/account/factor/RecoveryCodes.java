package org.partyplan.account.factor;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.partyplan.account.model.PasswordPolicy;
import org.partyplan.organization.Seal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ten codes on paper for a lost phone: shown once, kept as prints, each opens once. */
@Component
class RecoveryCodes {

	static final int HOW_MANY = 10;

	private final JdbcClient jdbc;

	private final Seal seal;

	private final Clock clock;

	RecoveryCodes(JdbcClient jdbc, Seal seal, Clock clock) {
		this.jdbc = jdbc;
		this.seal = seal;
		this.clock = clock;
	}

	/** Ten new ones; those before open no more. */
	List<String> issue(UUID user) {
		drop(user);
		List<String> codes = Stream.generate(PasswordPolicy::oneTime).limit(HOW_MANY).toList();
		codes.forEach((code) -> this.jdbc.sql("insert into account_recovery_code (user_id, code_hash) values (?, ?)")
			.params(user, print(user, code))
			.update());
		return codes;
	}

	/** Whether it opens; it never does again. */
	boolean use(UUID user, String typed) {
		return this.jdbc
			.sql("update account_recovery_code set used_at = ? where user_id = ? and code_hash = ? and used_at is null")
			.params(Timestamp.from(this.clock.instant()), user, print(user, typed))
			.update() == 1;
	}

	int left(UUID user) {
		return this.jdbc.sql("select count(*) from account_recovery_code where user_id = ? and used_at is null")
			.param(user)
			.query(Integer.class)
			.single();
	}

	void drop(UUID user) {
		this.jdbc.sql("delete from account_recovery_code where user_id = ?").param(user).update();
	}

	private String print(UUID user, String code) {
		return Objects.requireNonNull(this.seal.print(user + code.replaceAll("[^A-Za-z0-9]", "")));
	}

}
