package org.partyplan.account.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.account.model.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Browsers in which an account was signed in before. Whoever guesses a password from
 * elsewhere locks out elsewhere, and not the account's owner.
 */
@Service
@Transactional
class KnownDevices {

	/** No name of an account begins so. */
	static final String KEY = "device ";

	private static final Duration KEPT = Duration.ofDays(180);

	private static final DoorCookie COOKIE = new DoorCookie("device", KEPT.toSeconds());

	private final JdbcClient jdbc;

	private final Clock clock;

	KnownDevices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * By what tries are counted: the device where it is known to the account, else the
	 * name.
	 */
	@Transactional(readOnly = true)
	String key(String username) {
		return request().flatMap(COOKIE::read)
			.map((token) -> hash(token, username))
			.filter((hash) -> this.jdbc.sql("""
					select exists (select 1 from account_device d join account_user u on u.id = d.user_id
					where d.token_hash = ? and u.username = ? and d.used_on >= ?)""")
				.params(hash, username, LocalDate.now(this.clock).minusDays(KEPT.toDays()))
				.query(Boolean.class)
				.single())
			.map((hash) -> KEY + hash)
			.orElse(username);
	}

	/** From where a try comes that no known device makes. */
	String address() {
		return "address " + request().map(HttpServletRequest::getRemoteAddr).orElse("");
	}

	/** Knows the device from now on. */
	void remember(SignedIn user, HttpServletRequest request, HttpServletResponse response) {
		String token = COOKIE.read(request).orElseGet(() -> UUID.randomUUID() + "-" + UUID.randomUUID());
		COOKIE.write(token, request, response);
		this.jdbc.sql("""
				insert into account_device (token_hash, user_id, used_on) values (?, ?, ?)
				on conflict (token_hash) do update set used_on = excluded.used_on""")
			.params(hash(token, user.getUsername()), user.id(), LocalDate.now(this.clock))
			.update();
	}

	private static Optional<HttpServletRequest> request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? Optional.of(attributes.getRequest()) : Optional.empty();
	}

	/** Of the device and one of its users: several people may share it. */
	private static String hash(String token, String username) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256")
					.digest((token + "/" + username).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
