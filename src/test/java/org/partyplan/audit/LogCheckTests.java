package org.partyplan.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.TestDatabase;
import org.partyplan.shared.AuditFact;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Whoever owns the database can do everything to the log but hide it. */
@SpringBootTest
@AutoConfigureMockMvc
class LogCheckTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Sealing sealing;

	@Autowired
	private LogCheck check;

	@Autowired
	private Chain chain;

	@Autowired
	private LogKey key;

	@Autowired
	private ChainChecking checking;

	@Autowired
	private DataSource source;

	@TempDir
	private Path folder;

	private JdbcClient owner;

	@BeforeEach
	void aSealedLog() {
		TestDatabase.afresh();
		this.owner = JdbcClient.create(TestDatabase.asOwner());
		write(5);
		this.sealing.seal();
	}

	@Test
	void anUntouchedLogIsSound() {
		assertThat(found()).isEqualTo("核对了 5 条，全部完好。最新封印第 5 号，" + this.chain.last().hex().substring(0, 16) + "。");
		write(2);
		assertThat(found()).startsWith("核对了 5 条，全部完好，另有 2 条等待封存");
		this.sealing.seal();
		assertThat(found()).startsWith("核对了 7 条，全部完好。");
	}

	@Test
	void aChangedRowIsNamed() {
		asOwner("update audit_entry set detail = '别的' where id = 3",
				"update audit_entry set detail = '别的' where id = 4");
		assertThat(found()).startsWith("第 3 条记录（").contains("）封存以后内容被改动过");
	}

	@Test
	void anotherTimeOrNumberIsNamed() {
		asOwner("update audit_entry set at = at - interval '1 hour' where id = 2");
		assertThat(found()).startsWith("第 2 条记录（").contains("编号、时间或封印被改动过");
	}

	@Test
	void aDeletedRowIsNamed() {
		asOwner("delete from audit_entry where id = 2");
		assertThat(found()).isEqualTo("第 2 条记录被删除了，它的第 2 号封印还在。");
	}

	@Test
	void aRowDeletedWithItsSealIsNamed() {
		asOwner("delete from audit_entry where id = 3", "delete from audit_seal where entry_id = 3");
		assertThat(found()).isEqualTo("第 3 号封印和它的那条记录不见了（第 2 条之后）。");
		asOwner("update audit_seal set sequence = sequence - 1 where sequence > 3");
		assertThat(found()).startsWith("第 4 条记录（").contains("对不上");
	}

	@Test
	void theFirstRowsCannotBeTakenAwayEither() {
		asOwner("delete from audit_entry where id < 3", "delete from audit_seal where entry_id < 3");
		assertThat(found()).isEqualTo("第 1 号封印和它的那条记录不见了（最前面之后）。");
		this.owner
			.sql("""
					insert into audit_detached (first_sequence, last_sequence, last_hash, before_day, file, file_sha256, mark)
					select 1, 2, hash, current_date, 'x', repeat('0', 64), hash from audit_seal limit 1""")
			.update();
		assertThat(found()).contains("移出登记（x）不是程序写的");
	}

	@Test
	void aRowPutInByHandIsNamedAndNeverSealed() {
		this.owner.sql("""
				insert into audit_entry (user_name, event, subject, detail, succeeded, address)
				values ('周砚青', 'plan.issued', 'plan', '印发', true, '')""").update();
		assertThat(found()).startsWith("第 6 条记录（").endsWith("周砚青）不是程序写的，是直接加进数据库的。");
		this.sealing.seal();
		assertThat(found()).startsWith("第 6 条记录（").contains("不是程序写的");
		assertThat(this.jdbc.sql("select detail from audit_entry where event = 'audit.foreign'")
			.query(String.class)
			.list()).containsExactly("日志里有不是程序写的记录：第6条");
	}

	@Test
	void aRowCopiedByHandIsNamed() {
		asOwner("drop index audit_entry_nonce",
				"""
						insert into audit_entry (at, user_name, event, subject, detail, succeeded, address, nonce, mark)
						select at, user_name, event, subject, detail, succeeded, address, nonce, mark from audit_entry where id = 1""");
		this.sealing.seal();
		assertThat(found()).isEqualTo("第 6 条记录是照抄另一条加进来的。");
	}

	@Test
	void aTailThatWasCutOffIsMissedByWhatWasSentAway() throws IOException {
		SealFolder sent = folder();
		sent.add(Instant.now(), this.chain.last());
		LogCheck compared = new LogCheck(this.jdbc, this.chain, sent, this.key);
		write(1);
		this.sealing.seal();
		assertThat(compared.check().sound()).isTrue();
		asOwner("delete from audit_entry where id > 3", "delete from audit_seal where entry_id > 3");
		assertThat(found()).contains("全部完好");
		assertThat(compared.check().words()).isEqualTo("末尾被截去了：送出去的封印到第 5 号，日志只到第 3 号，少了 2 条。");
		write(3);
		this.sealing.seal();
		assertThat(compared.check().words()).startsWith("第 5 号封印和送出去的不一样");
	}

	@Test
	void sealsTakenFromTheEndAreMissed() {
		asOwner("delete from audit_seal where sequence > 3");
		assertThat(found()).isEqualTo("有 2 条记录没有封印，也不在等待封存：末尾的封印被删除了。");
	}

	@Test
	void aRowDeletedBeforeItsSealIsNamed() {
		write(1);
		asOwner("delete from audit_entry where id = 6");
		this.sealing.seal();
		assertThat(found()).isEqualTo("第 6 条记录还没有封存就被删除了。");
	}

	@Test
	void aTransactionThatCommitsLateIsSealedWhenItHas() throws SQLException {
		try (Connection late = TestDatabase.asOwner().getConnection()) {
			late.setAutoCommit(false);
			try (PreparedStatement row = late.prepareStatement("""
					insert into audit_entry (user_name, event, subject, detail, succeeded, address, nonce, mark)
					values ('系统', 'x', 'x', '晚', true, '', ?, ?)""")) {
				LogRow told = new LogRow(null, null, null, "系统", null, "x", "x", null, "晚", true, "",
						java.util.UUID.randomUUID(), null);
				row.setObject(1, told.nonce());
				row.setBytes(2, told.markedBy(this.key));
				row.execute();
			}
			write(2);
			this.sealing.seal();
			assertThat(found()).startsWith("核对了 7 条，全部完好。");
			late.commit();
		}
		this.sealing.seal();
		assertThat(found()).startsWith("核对了 8 条，全部完好。最新封印第 8 号");
		assertThat(this.jdbc.sql("select sequence from audit_seal where entry_id = 6").query(Long.class).single())
			.isEqualTo(8);
	}

	@Test
	void oneInstanceSealsAtATime() {
		write(30);
		IntStream.range(0, 6).parallel().forEach((i) -> this.sealing.seal());
		this.sealing.seal();
		assertThat(found()).startsWith("核对了 35 条，全部完好。");
	}

	@Test
	void whatStoodBeforeThereWereMarksIsSealedOnce() {
		TestDatabase.afresh();
		this.owner = JdbcClient.create(TestDatabase.asOwner());
		this.owner.sql("""
				insert into audit_entry (user_name, event, subject, detail, succeeded, address)
				select '系统', 'x', 'x', '旧', true, '' from generate_series(1, 3)""").update();
		write(1);
		this.sealing.seal();
		assertThat(found()).startsWith("核对了 4 条，全部完好。");
	}

	@Test
	void theApplicationCanSetNeitherNumberNorTimeNorOrder() {
		for (String sql : List.of(
				"insert into audit_entry (id, user_name, event, subject, detail, succeeded, address) overriding system value values (99, '', '', '', '', true, '')",
				"insert into audit_entry (at, user_name, event, subject, detail, succeeded, address) values (now(), '', '', '', '', true, '')",
				"select setval('audit_entry_id_seq', 99)", "insert into audit_unsealed values (99)",
				"insert into audit_seal (sequence, entry_id, hash, sealed_at) values (6, 99, decode(repeat('00', 32), 'hex'), now())",
				"insert into audit_detached (first_sequence, last_sequence) values (1, 2)")) {
			assertThatExceptionOfType(DataAccessException.class).as(sql)
				.isThrownBy(() -> this.jdbc.sql(sql).query((row) -> {
				}))
				.havingRootCause()
				.withMessageContaining("permission denied");
		}
		for (int sequence : new int[] { 1, 5, 7 }) {
			assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(
					"insert into audit_seal (sequence, entry_id, hash) values (?, 99, decode(repeat('00', 32), 'hex'))")
				.param(sequence)
				.update()).withMessageContaining("a seal follows the last one");
		}
	}

	@Test
	void theMonthsThatWereKeptLongEnoughGoIntoFilesAndTheChainGoesOn() throws Exception {
		old("2024-01-10", 1, 2);
		old("2024-03-05", 3, 3);
		Detaching detaching = detaching(TestDatabase.asOwner());
		List<String> done = detaching.into(this.folder);
		assertThat(done).hasSize(2)
			.first()
			.asString()
			.startsWith("移出 2024-02-01 以前的 2 条，存入 audit-log-2024-01.jsonl.gz（SHA-256 ");
		this.sealing.seal();
		assertThat(found()).startsWith("核对了 4 条，全部完好。最新封印第 7 号");
		assertThat(this.jdbc.sql("select count(*) from audit_entry where at < '2024-06-01'").query(Long.class).single())
			.isZero();
		assertThat(detaching.into(this.folder)).isEmpty();
		Path file = this.folder.resolve("audit-log-2024-03.jsonl.gz");
		assertThat(detaching.verify(file)).endsWith("1 条，全部完好。");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.owner.sql("delete from audit_entry").update())
			.withMessageContaining("never changed or deleted");
		asOwner("delete from audit_entry where id = 4", "delete from audit_seal where entry_id = 4");
		assertThat(found()).contains("第 4 号封印和它的那条记录不见了");
		assertThatExceptionOfType(ChainBroken.class).isThrownBy(() -> detaching.into(this.folder))
			.withMessageContaining("查清以前不移出");
		Files.write(file, new byte[] { 1 });
		assertThatExceptionOfType(ChainBroken.class).isThrownBy(() -> detaching.verify(file))
			.withMessageContaining("不是从这个日志移出的，或被改动过");
	}

	@Test
	void theApplicationsRoleDetachesNothing() {
		assertThatExceptionOfType(ChainBroken.class).isThrownBy(() -> detaching(this.source).into(this.folder))
			.withMessageContaining("应用的角色不能办");
	}

	@Test
	void theAuditorHasItCheckedAndIsToldByNight() {
		SomeOrganization some = SomeOrganization.in(this.jdbc);
		assertThat(this.mvc.post().uri("/audit/chain").with(SignedInAs.as(some.auditor())).with(csrf()))
			.hasRedirectedUrl("/audit/chain");
		assertThat(this.mvc.get().uri("/audit/chain").with(SignedInAs.as(some.auditor()))).hasStatusOk()
			.bodyText()
			.contains("已封存到第 5 号", "还没有设定送到哪里", "全部完好", "至少在这里留 190 天");
		asOwner("delete from audit_entry where id = 2");
		this.checking.everyNight();
		assertThat(this.mvc.get().uri("/audit/chain").with(SignedInAs.as(some.auditor()))).bodyText()
			.contains("第 2 条记录被删除了", "有问题");
		assertThat(this.jdbc.sql("select count(*) from notification_message where subject = 'audit:chain'")
			.query(Long.class)
			.single())
			.isEqualTo(this.jdbc.sql("select count(*) from account_grant where role = 'AUDITOR'")
				.query(Long.class)
				.single());
	}

	/** Rows as if written and sealed at another time. */
	private void old(String day, long from, long to) {
		asOwner("update audit_entry set at = '" + day + " 12:00+08' where id between " + from + " and " + to,
				"truncate audit_seal", "insert into audit_unsealed select id from audit_entry on conflict do nothing");
		this.sealing.seal();
	}

	/** As the command is run. */
	private Detaching detaching(DataSource role) {
		JdbcClient client = JdbcClient.create(role);
		return new Detaching(client, new TransactionTemplate(new JdbcTransactionManager(role)),
				new LogCheck(client, new Chain(client), folder(), this.key), this.key,
				new LogSettings("", new LogSettings.Log("", "", 1)),
				new AuditLog(new LogWriter(new NamedParameterJdbcTemplate(role), this.key)), Clock.systemDefaultZone());
	}

	private SealFolder folder() {
		return new SealFolder(
				new LogSettings("", new LogSettings.Log(this.folder.resolve("sent").toString(), "", 190)));
	}

	private void write(int rows) {
		for (int i = 0; i < rows; i++) {
			this.events.publishEvent(new AuditFact("plan.changed", "plan", null, "第" + i + "次"));
		}
	}

	private String found() {
		return this.check.check().words();
	}

	private void asOwner(String... statements) {
		List<String> tables = List.of("audit_entry", "audit_seal");
		tables.forEach((table) -> this.owner.sql("alter table " + table + " disable trigger user").update());
		for (String sql : statements) {
			this.owner.sql(sql).update();
		}
		tables.forEach((table) -> this.owner.sql("alter table " + table + " enable trigger user").update());
	}

}
