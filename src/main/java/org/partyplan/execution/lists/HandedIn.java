package org.partyplan.execution.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Exports;
import org.partyplan.document.FileGuard;
import org.partyplan.document.Files;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.document.Withheld;
import org.partyplan.execution.AssignmentStatus;
import org.partyplan.execution.model.AssignmentScopes;
import org.partyplan.shared.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What units handed in for a list of assignments, together: a sheet, and a folder for
 * each unit.
 */
@Component
class HandedIn {

	private static final int MOST = 2000;

	private static final ListExport<Row> SHEET = ListExport.of("assignment.filesExported", "交来的填报",
			SheetColumn.of("单位", 12, Row::unit), SheetColumn.of("任务", 24, Row::title),
			SheetColumn.of("期次", 12, Row::periodLabel), SheetColumn.of("到期", 8, Row::dueOn),
			SheetColumn.of("状态", 8, (row) -> row.status().label()), SheetColumn.of("办结日期", 8, Row::closedOn),
			SheetColumn.of("填报内容", 40, Row::body), SheetColumn.of("数字", 6, Row::amount),
			SheetColumn.of("附件", 4, Row::files));

	private static final String ROWS = """
			select a.id, u.name as unit, a.title, a.period_label, a.due_on, a.status, a.closed_on, r.body, r.amount,
			       (select count(*) from execution_evidence e where e.assignment_id = a.id)
			         + (select count(*) from activity_file v where v.activity_id = a.record_id) as files
			%s order by u.path, a.due_on, a.title, a.id limit %d
			""";

	/** Attached to the report, and to the record that answers it. */
	private static final String FILES = """
			select x.assignment_id, f.id, f.name from (
			  select e.assignment_id, e.file_id, e.position from execution_evidence e where e.assignment_id in (:ids)
			  union
			  select a.id, v.file_id, v.position from execution_assignment a join activity_file v on v.activity_id = a.record_id
			  where a.id in (:ids)) x
			join document_file f on f.id = x.file_id order by x.assignment_id, x.position, f.id
			""";

	private final JdbcClient jdbc;

	private final Files files;

	private final FileGuard guard;

	private final Exports exports;

	private final Clock clock;

	HandedIn(JdbcClient jdbc, Files files, FileGuard guard, Exports exports, Clock clock) {
		this.jdbc = jdbc;
		this.files = files;
		this.guard = guard;
		this.exports = exports;
		this.clock = clock;
	}

	/** What belongs together; found before the first byte of the answer is written. */
	Pack pack(RowFilter filter, CurrentUser me) {
		List<Row> rows = rows(filter, me);
		byte[] sheet = this.exports.answer(SHEET.on(LocalDate.now(this.clock)), rows::stream).getBody();
		Map<UUID, List<Attached>> attached = this.jdbc.sql(FILES)
			.param("ids", CurrentUser.orNone(rows.stream().map(Row::id).toList()))
			.query(Attached.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Attached::assignmentId));
		return new Pack(rows, (sheet == null) ? new byte[0] : sheet, attached);
	}

	/** Written out file by file. */
	void write(Pack pack, OutputStream out) throws IOException {
		Set<String> taken = new HashSet<>();
		try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			zip.putNextEntry(new ZipEntry("清单.xlsx"));
			new ByteArrayInputStream(pack.sheet()).transferTo(zip);
			pack.rows()
				.forEach((row) -> pack.attached()
					.getOrDefault(row.id(), List.of())
					.forEach((file) -> add(zip, row, file, taken)));
		}
	}

	private List<Row> rows(RowFilter filter, CurrentUser me) {
		LocalDate asOf = (filter.asOf() != null) ? filter.asOf() : LocalDate.now(this.clock);
		FilterSql sql = new FilterSql(AssignmentScopes.SEES, asOf, me).subject(filter)
			.unit(filter.unit(), "")
			.state(filter.state());
		if (filter.span() != null) {
			sql.due(PeriodChoice.of(filter.span(), asOf).period());
		}
		String from = sql.sql()
			.replaceFirst("(?s)where ", "left join execution_report r on r.assignment_id = a.id where ");
		return this.jdbc.sql(ROWS.formatted(from, MOST)).params(sql.parameters()).query(Row.class).list();
	}

	private void add(ZipOutputStream zip, Row row, Attached file, Set<String> taken) {
		String folder = plain(row.unit()) + "/" + plain(row.title() + "（" + row.periodLabel() + "）") + "/";
		int dot = file.name().lastIndexOf('.');
		String stem = (dot > 0) ? file.name().substring(0, dot) : file.name();
		String name = folder + file.name();
		for (int again = 2; !taken.add(name); again++) {
			name = folder + stem + "（" + again + "）" + file.name().substring(stem.length());
		}
		try {
			Withheld why = this.guard.withheld(file.id());
			zip.putNextEntry(new ZipEntry((why == null) ? name : name + "（" + why.words() + "）.txt"));
			if (why == null) {
				this.files.writeTo(file.id(), zip);
			}
			else {
				zip.write(why.words().getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static String plain(String name) {
		return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
	}

	/** One assignment with what was handed in. */
	record Row(UUID id, String unit, String title, String periodLabel, LocalDate dueOn, AssignmentStatus status,
			@Nullable LocalDate closedOn, @Nullable String body, @Nullable BigDecimal amount, int files) {
	}

	/** The sheet and what is attached to its rows. */
	record Pack(List<Row> rows, byte[] sheet, Map<UUID, List<Attached>> attached) {
	}

	/** One file of it. */
	record Attached(UUID assignmentId, UUID id, String name) {
	}

}
