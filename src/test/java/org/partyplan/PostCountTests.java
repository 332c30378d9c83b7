package org.partyplan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends every form of src/test/resources/posts.txt with a few things and with many: the
 * same number of SQL statements.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class PostCountTests {

	private static final int FEW = 2;

	private static final int MANY = 12;

	/** More reports to be judged than the trial has. */
	private static final String REPORTS = """
			update execution_assignment set status = 'REPORTED' where id in (select id from execution_assignment
			where status = 'OPEN' and unit_id not in (select unit_id from account_grant g join account_user u
			  on u.id = g.user_id where u.username = 'secretary' and unit_id is not null) order by id limit 20)
			""";

	/** A task that the secretary can tick, whatever other tests have left open. */
	private static final String ERRAND = "key={new}&kind=ADHOC&title=交一份名单&source=党委办公室&receivedOn=2026-01-05"
			+ "&dueOn={today}&evidence=NONE&units=[g.unit_id from account_grant g join account_user u"
			+ " on u.id = g.user_id where u.username = 'secretary' and g.unit_id is not null]";

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private Visitors visitors;

	@BeforeEach
	void open() throws Exception {
		this.visitors = new Visitors(this.port, this.jdbc);
		this.jdbc.sql(REPORTS).update();
		for (int task = 0; task < 2; task++) {
			this.visitors.post("office", "/assignments/errands", body(ERRAND, 1));
		}
	}

	@ParameterizedTest
	@MethodSource("posts")
	void aFormNeedsAsManyStatementsForManyThingsAsForFew(Post post) throws Exception {
		List<String> few = statements(post, FEW);
		assertThat(statements(post, MANY)).as(post.path()).hasSameSizeAs(few);
	}

	private List<String> statements(Post post, int things) throws Exception {
		String path = post.values().isEmpty() ? post.path() : this.visitors.filled(post.path(), post.values());
		this.visitors.post(post.user(), path, body(post.form(), things));
		return StatementCounter.statements();
	}

	private String body(String form, int things) {
		String now = form.replace("{new}", Ids.next().toString()).replace("{today}", LocalDate.now().toString());
		return Arrays.stream(now.split("&")).flatMap((field) -> fields(field, things)).collect(Collectors.joining("&"));
	}

	private Stream<String> fields(String field, int things) {
		String name = field.substring(0, field.indexOf('='));
		String value = field.substring(field.indexOf('=') + 1);
		return value.startsWith("[")
				? this.jdbc.sql("select " + value.substring(1, value.length() - 1) + " limit " + things)
					.query(String.class)
					.list()
					.stream()
					.map((one) -> name + "=" + one)
				: Stream.of(name + "=" + Visitors.word(value));
	}

	static Stream<Post> posts() throws Exception {
		return SitePages.lines(Path.of("src/test/resources/posts.txt")).stream().map(Post::of);
	}

	/** One form. */
	record Post(String user, String path, String form, String values) {

		static Post of(String line) {
			String[] parts = line.split("\\s+\\|\\s+");
			return new Post(parts[0], parts[1], parts[2], (parts.length > 3) ? parts[3] : "");
		}

	}

}
