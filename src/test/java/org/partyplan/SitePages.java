package org.partyplan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.partyplan.organization.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages of src/test/resources/pages.txt, with what the trial does not have made
 * beforehand.
 */
final class SitePages {

	private static final String TEXT = """
			示范医院2026年党建工作计划
			一、抓好学习
			（一）理论学习
			全年集中学习12次，其中专题研讨不少于6次。每季度上一次党课。
			""";

	private final Visitors visitors;

	private final JdbcClient jdbc;

	private final Seal seal;

	SitePages(Visitors visitors, JdbcClient jdbc, Seal seal) {
		this.visitors = visitors;
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** Where the line's page stands, with its variables filled. */
	String path(Line line) throws Exception {
		prepare(line.page());
		return line.query().isEmpty() ? line.page() : this.visitors.filled(line.page(), line.query());
	}

	/** An import and an amendment under way, which the trial does not have. */
	private void prepare(String path) throws Exception {
		if (path.startsWith("/plans/read/{id}") && none("plan_reading")) {
			this.visitors.post("office", "/plans/read", "text=" + Visitors.word(TEXT));
		}
		if (path.startsWith("/members/import/{batch}") && none("organization_batch")) {
			handIn();
		}
		if (path.startsWith("/admin/users/batches/") && none("account_batch")) {
			this.jdbc.sql("insert into account_batch (id, opened_at, by_name) values (gen_random_uuid(), now(), '管理员')")
				.update();
			this.jdbc
				.sql("update account_user set batch_id = (select id from account_batch) where username = 'secretary'")
				.update();
		}
		if (path.endsWith("/unsplit") && none("organization_change where kind = 'SPLIT'")) {
			this.jdbc
				.sql("""
						insert into organization_change (id, kind, unit_id, other_id, on_day, approval, people, by_name, recorded_at)
						select gen_random_uuid(), 'SPLIT', min(id::text)::uuid, max(id::text)::uuid, date '2026-01-01', '批复', 3,
						  '办公室', timestamptz '2026-01-01' from organization_unit where kind = 'BRANCH'""")
				.update();
		}
		if (path.startsWith("/plans/{id}/amendments/{amendment}") && none("plan_amendment where status = 'DRAFT'")) {
			this.visitors.post("office",
					this.visitors.filled("/plans/{id}/amendments/new", "id from plan_plan where status = 'ISSUED'"),
					"reason=" + Visitors.word("提前办"));
		}
	}

	/** A list of people handed in, as its page shows it. */
	private void handIn() throws IOException {
		this.jdbc
			.sql("""
					insert into organization_batch (id, unit_id, file_name, state, total, seen, good, bad, taken, by_id, by_name,
					  made_at, touched_at, version)
					select gen_random_uuid(), id, '名单.xlsx', 'CHECKED', 2, 2, 1, 1, 0, id, '办公室', timestamptz '2026-01-01',
					  timestamptz '2026-01-01', 0 from organization_unit where kind = 'COMMITTEE'""")
			.update();
		try (XSSFWorkbook list = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
			list.createSheet("名单").createRow(0).createCell(0).setCellValue("姓名");
			list.write(file);
			this.jdbc.sql("insert into organization_batch_piece select id, 0, ? from organization_batch")
				.param(this.seal.seal(file.toByteArray()))
				.update();
		}
	}

	private boolean none(String rows) {
		return this.jdbc.sql("select count(*) from " + rows).query(Long.class).single() == 0;
	}

	static List<Line> lines() throws IOException {
		return lines(Path.of("src/test/resources/pages.txt")).stream().map(Line::of).toList();
	}

	static List<String> lines(Path file) throws IOException {
		List<String> lines = new ArrayList<>(Files.readAllLines(file));
		lines.removeIf((line) -> line.isBlank() || line.startsWith("#"));
		return lines;
	}

	/**
	 * A line.
	 *
	 * @param user who opens the page
	 * @param page its address with variables
	 * @param query what finds them, or an empty text
	 */
	record Line(String user, String page, String query) {

		private static Line of(String line) {
			String[] words = line.split("\\s+", 3);
			return new Line(words[0], words[1], (words.length < 3) ? "" : words[2]);
		}

	}

}
