package org.partyplan.document;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes files that no record refers to any more. Which columns refer to a file is asked
 * of the database's own foreign keys, so that no owner can be forgotten here.
 */
@Component
class OrphanFiles {

	private static final String OWNERS = """
			select format('not exists (select 1 from %I.%I o where o.%I = f.id)', n.nspname, c.relname, a.attname)
			from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
			join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
			where k.contype = 'f' and k.confrelid = 'document_file'::regclass and k.confdeltype <> 'c'
			""";

	/** A form may be about to refer to a file just stored. */
	private static final Duration YOUNG = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	OrphanFiles(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Scheduled(cron = "0 40 2 * * *", zone = "Asia/Shanghai")
	@SchedulerLock(name = "document-orphan-files")
	public void collect() {
		List<String> owners = this.jdbc.sql(OWNERS).query(String.class).list();
		String unowned = owners.stream().collect(Collectors.joining(" and "));
		this.jdbc.sql("delete from document_file f where f.stored_at < ? and " + unowned)
			.param(Timestamp.from(this.clock.instant().minus(YOUNG)))
			.update();
	}

}
