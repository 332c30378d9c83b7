package org.partyplan.organization.listimport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.UUID;

import org.partyplan.document.ListHead;
import org.partyplan.document.ToldColumns;
import org.partyplan.organization.model.PersonColumn;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a list, then takes it over: either step all or nothing. */
@Service
@Transactional
class Importing {

	static final String PURPOSE = "PEOPLE";

	private final ImportBatches batches;

	private final ImportFindings findings;

	private final ImportKnown known;

	private final ImportRows rows;

	private final ImportUpdates updates;

	private final ToldColumns memory;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Importing(ImportBatches batches, ImportFindings findings, ImportKnown known, ImportRows rows, ImportUpdates updates,
			ToldColumns memory, ApplicationEventPublisher events, Clock clock) {
		this.batches = batches;
		this.findings = findings;
		this.known = known;
		this.rows = rows;
		this.updates = updates;
		this.memory = memory;
		this.events = events;
		this.clock = clock;
	}

	void check(ImportBatch batch) {
		ImportTable table = table(batch);
		if (table.unclear().isPresent()) {
			this.batches.ask(batch.id());
			return;
		}
		this.findings.write(batch.id(), look(batch, table), table.ignored());
	}

	/** What was good a moment ago is looked at again: the roster may have changed. */
	void write(ImportBatch batch, boolean onlyGood) {
		Map<String, ImportMatch.Choice> chosen = this.findings.chosen(batch.id());
		ImportTable table = table(batch);
		ImportCheck check = look(batch, table);
		boolean decided = check.matches().stream().allMatch((one) -> chosen.containsKey(ImportFindings.key(one)));
		if (!decided || (check.bad() > 0 && !onlyGood)) {
			this.findings.write(batch.id(), check, table.ignored());
			return;
		}
		Map<ImportMatch.Choice, List<ImportMatch>> by = check.matches()
			.stream()
			.collect(Collectors.groupingBy((one) -> chosen.get(ImportFindings.key(one))));
		List<Newcomer> added = of(by, ImportMatch.Choice.ADD).stream().map(ImportMatch::newcomer).toList();
		List<ImportMatch> updated = of(by, ImportMatch.Choice.UPDATE).stream()
			.filter((one) -> !one.changes().isEmpty())
			.toList();
		this.rows.write(batch.id(), added, (seen) -> this.batches.progress(batch.id(), seen, added.size()));
		this.updates.write(batch.id(), updated, LocalDate.now(this.clock));
		this.findings.write(batch.id(), check, table.ignored());
		this.rows.done(batch.id(), added.size(), updated.size());
		this.events.publishEvent(new AuditFact("member.imported", "batch", batch.id(),
				"从“" + batch.fileName() + "”新增 " + added.size() + " 人、更新 " + updated.size() + " 人"));
		updated.forEach((one) -> this.events
			.publishEvent(new AuditFact("member.edited", "person", Objects.requireNonNull(one.person()).id(),
					one.person().name() + "（导入）：" + String.join("；", one.changes()))));
	}

	private static List<ImportMatch> of(Map<ImportMatch.Choice, List<ImportMatch>> by, ImportMatch.Choice choice) {
		return by.getOrDefault(choice, List.of());
	}

	/** Before it is taken over: everything that is asked has its answer. */
	void choose(ImportBatch batch, List<String> choices, String rest) {
		this.findings.choose(batch.id(), choices, rest);
	}

	/** What the columns say, told for this file and all with the same head. */
	void tell(ImportBatch batch, ListHead head, Map<String, String> columns, CurrentUser me) {
		Arrays.stream(PersonColumn.values())
			.filter((column) -> column.required() && !columns.containsKey(column.name()))
			.findFirst()
			.ifPresent((column) -> {
				throw new RuleBroken("organization.import.column", column.head());
			});
		this.memory.remember(batch.unitId(), PURPOSE, head, columns, me);
	}

	/**
	 * Takes the whole list back, as long as nobody in it has been changed or used since.
	 */
	void undo(ImportBatch batch) {
		this.rows.takeBack(batch.id());
		this.updates.putBack(batch.id());
		this.events.publishEvent(new AuditFact("member.importUndone", "batch", batch.id(),
				"撤销从“" + batch.fileName() + "”导入：新增的 " + batch.taken() + " 人撤掉，更新的 " + batch.updated() + " 人改回原样"));
	}

	/** Nothing of it was taken over yet. */
	void discard(ImportBatch batch) {
		this.batches.delete(batch.id());
	}

	/** The file by its columns as they are known now. */
	ImportTable table(ImportBatch batch) {
		return ImportTable.of(batch.fileName(), this.batches.content(batch.id()),
				(head) -> this.memory.of(batch.unitId(), PURPOSE, head));
	}

	private ImportCheck look(ImportBatch batch, ImportTable table) {
		LocalDate today = LocalDate.now(this.clock);
		Set<UUID> scope = Set.of(batch.unitId());
		int total = table.lines().size();
		this.batches.progress(batch.id(), 0, total);
		ImportCheck check = new ImportCheck(this.known.places(scope, today), this.known.marks(), today);
		check.read(table.lines(), (seen) -> this.batches.progress(batch.id(), seen, total));
		check.hold(this.known.roster(check.newcomers(), scope, today));
		return check;
	}

}
