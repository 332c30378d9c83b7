package org.partyplan.account.starting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;

import org.partyplan.account.model.AccountSettings;
import org.partyplan.account.model.PasswordPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the platform still waits for its first accounts, and the code that opens the
 * page which makes them. Each instance logs a code of its own; any of them opens.
 */
@Service
@Transactional
public class FirstRun {

	private static final Logger log = LoggerFactory.getLogger(FirstRun.class);

	private final JdbcClient jdbc;

	private final AccountSettings settings;

	private final Clock clock;

	FirstRun(JdbcClient jdbc, AccountSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public boolean open() {
		return !this.settings.trial()
				&& this.jdbc.sql("select not exists (select 1 from account_user)").query(Boolean.class).single();
	}

	@EventListener(ApplicationReadyEvent.class)
	void announce() {
		if (open()) {
			log.warn(
					"首次启动：请打开 /setup，用一次性验证码 {} 创建三个管理员。 "
							+ "First start: open /setup to create the administrators; the one-time code stands above.",
					newCode());
		}
	}

	String newCode() {
		String code = PasswordPolicy.oneTime();
		this.jdbc.sql("insert into account_setup_code (code_hash, made_at) values (?, ?)")
			.params(hash(code), Timestamp.from(this.clock.instant()))
			.update();
		return code;
	}

	@Transactional(readOnly = true)
	boolean opens(String code) {
		return this.jdbc.sql("select exists (select 1 from account_setup_code where code_hash = ?)")
			.param(hash(code.strip()))
			.query(Boolean.class)
			.single();
	}

	/** Only one of two who press at once gets through. */
	void close() {
		this.jdbc.sql("lock table account_setup_code in exclusive mode").update();
		this.jdbc.sql("delete from account_setup_code").update();
	}

	private static String hash(String code) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
