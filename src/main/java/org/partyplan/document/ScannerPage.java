package org.partyplan.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many files were looked at, and those that are not given out. */
@Component
class ScannerPage {

	private static final String COUNT = """
			select count(*) as files, count(*) filter (where looked = 'UNLOOKED') as unlooked,
			  count(*) filter (where looked = 'INFECTED') as infected from document_file
			""";

	private static final String NOTEWORTHY = """
			select id, name, size, stored_at, looked = 'INFECTED' as infected, finding, looked_at from document_file
			where looked <> 'CLEAN' and finding is not null order by looked_at desc, id
			""";

	private final JdbcClient jdbc;

	private final VirusScanner scanner;

	ScannerPage(JdbcClient jdbc, VirusScanner scanner) {
		this.jdbc = jdbc;
		this.scanner = scanner;
	}

	Count count() {
		return this.jdbc.sql(COUNT).query(Count.class).single();
	}

	/** Infected ones, and those the scanner could not look at. */
	List<Row> noteworthy() {
		return this.jdbc.sql(NOTEWORTHY).query(Row.class).list();
	}

	void requireScanner() {
		if (!this.scanner.named()) {
			throw new RuleBroken("document.noScanner");
		}
	}

	record Count(long files, long unlooked, long infected) {
	}

	record Row(UUID id, String name, long size, Instant storedAt, boolean infected, @Nullable String finding,
			@Nullable Instant lookedAt) {
	}

}
