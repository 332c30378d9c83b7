package org.partyplan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.partyplan.organization.Seal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever leaves the system as a file is in the log, and so is who reads of a person.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class LeavingTests {

	private static final String FILES = ".*(\\.(xlsx|docx|pdf|zip)|/(files|papers)/\\{file\\}|/source|/original)$";

	/** Nothing of the hospital stands in it. */
	private static final Set<String> EMPTY = Set.of("/members/import/template.xlsx");

	private static final String ISSUED = "id from plan_plan where status = 'ISSUED' limit 1";

	private static final Map<String, String> VARIABLES = Map.ofEntries(
			Map.entry("/assignments/{id}/files/{file}", "assignment_id, file_id from execution_evidence limit 1"),
			Map.entry("/assignments/{id}/papers/{file}", """
					a.id, f.file_id from execution_errand_file f
					join execution_assignment a on a.source_id = f.errand_id limit 1"""),
			Map.entry("/plans/{id}/export.docx", ISSUED), Map.entry("/plans/{id}/export.xlsx", ISSUED),
			Map.entry("/plans/{id}/export.pdf", ISSUED),
			Map.entry("/plans/{id}/source", "id from plan_plan where source_file_id is not null limit 1"),
			Map.entry("/plans/{id}/changes/{number}/export.docx",
					"plan_id, number from plan_amendment where status <> 'DRAFT' limit 1"),
			Map.entry("/plans/read/{id}/original", "id from plan_reading limit 1"),
			Map.entry("/admin/users/batches/{batch}/slips.xlsx", "id from account_batch limit 1"),
			Map.entry("/members/import/{batch}/errors.xlsx", "id from organization_batch limit 1"),
			Map.entry("/activities/{id}/files/{file}", "activity_id, file_id from activity_file limit 1"),
			Map.entry("/admissions/{id}/files/{file}",
					"s.case_id, f.file_id from admission_file f join admission_step s on s.id = f.step_id limit 1"),
			Map.entry("/honours/{id}/files/{file}", "award_id, file_id from honour_file limit 1"),
			Map.entry("/metrics/{id}/export.xlsx",
					"id from plan_metric where measure_key is not null order by position limit 1"));

	/** Who opens what the office may not. */
	private static final Map<String, String> OTHERS = Map.of("SYSTEM_ADMIN", "admin", "AUDITOR", "auditor");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Seal seal;

	@LocalServerPort
	private int port;

	@Test
	void everyFileThatLeavesIsInTheLog() throws Exception {
		Visitors visitors = new Visitors(this.port, this.jdbc);
		SitePages pages = new SitePages(visitors, this.jdbc, this.seal);
		pages.path(new SitePages.Line("", "/plans/read/{id}", "id from plan_reading limit 1"));
		filesWhereTheTrialHasNone();
		Map<String, String> unlogged = new TreeMap<>();
		Set<String> routes = new TreeSet<>();
		for (String line : SitePages.lines(Path.of("src/test/resources/site.txt"))) {
			String[] words = line.split("\\s+");
			if (words[0].equals("GET") && words[1].matches(FILES) && !EMPTY.contains(words[1])
					&& routes.add(words[1])) {
				String path = pages.path(new SitePages.Line("", words[1], VARIABLES.getOrDefault(words[1], "")));
				String user = line.contains(" OFFICE") ? "office" : OTHERS.get(words[2]);
				long before = newest();
				int status = visitors.get(user, path).statusCode();
				List<String> told = told(before);
				// without LibreOffice here, no PDF leaves
				if (told.size() != 1 && !(path.endsWith(".pdf") && status == 422)) {
					unlogged.put(path, status + " " + told);
				}
			}
		}
		assertThat(routes).hasSizeGreaterThan(25);
		assertThat(unlogged).isEmpty();
	}

	@Test
	void whoReadsOfAPersonIsInTheLogOnceAnHourWithACount() throws Exception {
		Visitors visitors = new Visitors(this.port, this.jdbc);
		String path = visitors.filled("/members/{id}",
				"person_id from organization_post where post = '书记' order by person_id limit 1");
		visitors.get("office", "/members");
		long before = newest();
		visitors.get("office", path);
		visitors.get("office", path);
		visitors.get("office", path + "/own");
		assertThat(told(before)).hasSize(2)
			.anyMatch((detail) -> detail.startsWith("看“"))
			.last()
			.asString()
			.contains("学时和记录");
		assertThat(this.jdbc.sql("select max(times) from audit_repeat").query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void whatARecordMovesIsSaidToWhoeverMaySeeTheRecord() throws Exception {
		Visitors visitors = new Visitors(this.port, this.jdbc);
		List<String> others = this.jdbc.sql("""
				select distinct on (a.kind) '/metrics/moved/' || a.id from activity_activity a
				where a.status = 'CHECKED' and a.due_count > 0 and a.unit_id not in (
				  select g.unit_id from account_grant g join account_user u on u.id = g.user_id
				  where u.username = 'secretary' and g.unit_id is not null) order by a.kind, a.held_on desc""")
			.query(String.class)
			.list();
		int moving = 0;
		for (String path : others) {
			moving += visitors.get("office", path).body().contains("href=\"/metrics/") ? 1 : 0;
			assertThat(visitors.get("secretary", path).body()).as(path).doesNotContain("href=\"/metrics/");
		}
		assertThat(moving).isPositive();
	}

	private void filesWhereTheTrialHasNone() {
		this.jdbc
			.sql("""
					with file as (
					  insert into document_file (id, name, media_type, size, sha256, stored_at)
					  select gen_random_uuid(), '附件.pdf', 'application/pdf', 1, repeat('0', 64), now() returning id),
					piece as (insert into document_chunk (file_id, position, bytes) select id, 0, '\\x31' from file),
					award as (insert into honour_file (award_id, file_id, position)
					  select (select id from honour_award limit 1), id, 9 from file),
					step as (insert into admission_file (step_id, file_id, position)
					  select (select id from admission_step limit 1), id, 9 from file),
					errand as (insert into execution_errand_file (errand_id, file_id, position)
					  select (select source_id from execution_assignment where source_id in (select id from execution_errand) limit 1), id, 9 from file),
					plan as (update plan_plan set source_file_id = (select id from file)
					  where id = (select id from plan_plan where status = 'ISSUED' limit 1))
					update plan_reading set source_file_id = (select id from file)""")
			.update();
	}

	private long newest() {
		return this.jdbc.sql("select coalesce(max(id), 0) from audit_entry").query(Long.class).single();
	}

	private List<String> told(long since) {
		return this.jdbc.sql(
				"select detail from audit_entry where id > ? and event <> 'account.signedIn' and succeeded order by id")
			.param(since)
			.query(String.class)
			.list();
	}

}
