package org.partyplan.document;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
class OrphanFilesTests {

	@Autowired
	private Files files;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void aFileNoRecordRefersToGoesAfterADayAndOneInUseStays() {
		UUID orphan = this.files.store("没人要.txt", "text/plain", new byte[] { 1, 2, 3 });
		UUID used = this.files.store("计划.docx", "text/plain", new byte[] { 4, 5, 6 });
		this.jdbc.sql(
				"insert into plan_reading (id, organization_id, by_id, file_name, source_file_id, parts, history, decisions, created_at, version)"
						+ " values (?, ?, ?, '计划.docx', ?, '[]', '[]', '{}', ?, 0)")
			.params(Ids.next(), SomeOrganization.in(this.jdbc).committee(), Ids.next(), used,
					java.sql.Timestamp.from(this.clock.instant()))
			.update();
		collectAfter(Duration.ofHours(23));
		assertThat(stored(orphan)).isTrue();
		collectAfter(Duration.ofHours(25));
		assertThat(stored(orphan)).isFalse();
		assertThat(stored(used)).isTrue();
		assertThat(this.jdbc.sql("select count(*) from document_chunk where file_id = ?")
			.param(orphan)
			.query(Integer.class)
			.single()).isZero();
	}

	private void collectAfter(Duration passed) {
		Instant then = this.clock.instant().plus(passed);
		new OrphanFiles(this.jdbc, Clock.fixed(then, ZoneOffset.UTC)).collect();
	}

	private boolean stored(UUID file) {
		return this.jdbc.sql("select count(*) from document_file where id = ?")
			.param(file)
			.query(Integer.class)
			.single() == 1;
	}

}
