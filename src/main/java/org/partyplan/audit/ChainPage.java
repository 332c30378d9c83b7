package org.partyplan.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How the chain stands: what is sealed, where seals go, what was checked and what was put
 * into files.
 */
@Component
class ChainPage {

	private static final String STANDING = """
			select s.sequence, s.hash, s.sealed_at, (select count(*) from audit_unsealed) as waiting
			from (select 1) one left join lateral (
			  select sequence, hash, sealed_at from audit_seal order by sequence desc limit 1) s on true
			""";

	private static final String CHECKS = """
			select at, user_name, detail, succeeded from audit_entry
			where event in ('audit.checked', 'audit.foreign') order by id desc limit 10
			""";

	private final JdbcClient jdbc;

	private final LogSettings settings;

	ChainPage(JdbcClient jdbc, LogSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	Standing standing() {
		return this.jdbc.sql(STANDING).query(Standing.class).single();
	}

	List<Check> checks() {
		return this.jdbc.sql(CHECKS).query(Check.class).list();
	}

	/** Each place that is set, also before anything was sent to it. */
	List<Target> targets() {
		List<Target> known = this.jdbc.sql("select target, sequence, sent_at, failure from audit_sent")
			.query(Target.class)
			.list();
		return Stream.of(this.settings.log().sealFolder(), this.settings.log().syslog())
			.filter((name) -> !name.isEmpty())
			.map((name) -> known.stream()
				.filter((one) -> one.target().equals(name))
				.findFirst()
				.orElse(new Target(name, 0, null, null)))
			.toList();
	}

	int keepDays() {
		return this.settings.keepDays();
	}

	record Standing(@Nullable Long sequence, byte @Nullable [] hash, @Nullable Instant sealedAt, long waiting) {

		/** As it is sent away, its beginning. */
		public String shortHash() {
			return (this.sequence == null || this.hash == null) ? ""
					: new ChainLink(this.sequence, this.hash).hex().substring(0, 16);
		}

	}

	record Check(Instant at, String userName, String detail, boolean succeeded) {
	}

	record Target(String target, long sequence, @Nullable Instant sentAt, @Nullable String failure) {

		/** What the row says. */
		public String words() {
			if (this.failure != null) {
				return "没有送到：" + this.failure;
			}
			return (this.sequence == 0) ? "还没有送过，每个整点送一次" : "送到第 " + this.sequence + " 号";
		}

	}

}
