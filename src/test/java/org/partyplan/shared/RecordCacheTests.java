package org.partyplan.shared;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/** What was summed up is read once, and never older than what the database holds. */
@SpringBootTest
class RecordCacheTests {

	/** No sum, list of tasks or agenda is made of these. */
	private static final String UNNOTED = "(account|audit|document|notification|spring|shared|flyway)_.*"
			+ "|shedlock|organization_(batch|look).*|plan_(trash|reading|reading_viewer|correction)";

	private static final String CHANGE = "update workday_year set year = year";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private RecordCache cache;

	private final AtomicInteger readings = new AtomicInteger();

	@BeforeEach
	void open() {
		this.cache = new RecordCache(this.jdbc, Clock.systemUTC());
	}

	@AfterEach
	void close() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void whatDidNotChangeIsReadOnce() {
		assertThat(page("GET")).isEqualTo(1);
		assertThat(page("GET")).isEqualTo(1);
	}

	@Test
	void aChangeShowsOnTheNextPage() {
		page("GET");
		this.jdbc.sql(CHANGE).update();
		assertThat(page("GET")).isEqualTo(2);
		assertThat(page("GET")).isEqualTo(2);
	}

	@Test
	void signingInIsNoChange() {
		page("GET");
		this.jdbc.sql("update account_user set version = version").update();
		assertThat(page("GET")).isEqualTo(1);
	}

	/** It changed its rows before they were read, and others see them only afterwards. */
	@Test
	void aChangeMadeBeforeAndCommittedAfterTheReadingShowsOnTheNextPage() {
		TransactionTemplate another = new TransactionTemplate(this.transactions);
		another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		another.executeWithoutResult((status) -> {
			this.jdbc.sql(CHANGE).update();
			Thread reader = new Thread(() -> page("GET"));
			reader.start();
			join(reader);
			assertThat(this.readings.get()).isEqualTo(1);
		});
		assertThat(page("GET")).isEqualTo(2);
	}

	@Test
	void whoIsChangingSomethingReadsItsOwnChanges() {
		page("GET");
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.jdbc.sql(CHANGE).update();
			assertThat(page("GET")).isEqualTo(2);
			assertThat(page("GET")).isEqualTo(3);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "DELETE" })
	void aDeedReadsAnew(String method) {
		page("GET");
		assertThat(page(method)).isEqualTo(2);
	}

	@Test
	void whatIsNoPageReadsAnew() {
		page("GET");
		RequestContextHolder.resetRequestAttributes();
		assertThat(read()).isEqualTo(2);
		assertThat(read()).isEqualTo(3);
	}

	@Test
	void anotherKeyIsAnotherAnswer() {
		page("GET");
		assertThat(this.cache.rows("another", (row) -> 4, () -> List.of(7))).containsExactly(7);
		assertThat(page("GET")).isEqualTo(1);
	}

	@Test
	void notesOfChangesAreKeptForADay() {
		this.jdbc.sql(CHANGE).update();
		new RecordCache(this.jdbc, Clock.offset(Clock.systemUTC(), Duration.ofHours(23))).prune();
		assertThat(notes()).isPositive();
		new RecordCache(this.jdbc, Clock.offset(Clock.systemUTC(), Duration.ofHours(25))).prune();
		assertThat(notes()).isZero();
	}

	/** A new table is noted, or named here with the reason above. */
	@Test
	void everyTableThatSumsAreMadeOfIsNoted() {
		Set<String> without = new TreeSet<>(this.jdbc
			.sql("""
					select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
					where c.relkind = 'r' and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'shared_note_change')
					""")
			.query(String.class)
			.list());
		without.removeIf((table) -> table.matches(UNNOTED));
		assertThat(without).isEmpty();
	}

	private int notes() {
		return this.jdbc.sql("select count(*) from shared_change").query(Integer.class).single();
	}

	private int page(String method) {
		RequestContextHolder
			.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest(method, "/dashboard")));
		return read();
	}

	private int read() {
		return this.cache.rows("sums", (row) -> 4, () -> List.of(this.readings.incrementAndGet())).get(0);
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
