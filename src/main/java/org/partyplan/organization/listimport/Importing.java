package org.partyplan.organization.listimport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a list, then takes it over: either step all or nothing. */
@Service
@Transactional
class Importing {

	private final ImportBatches batches;

	private final ImportFindings findings;

	private final ImportKnown known;

	private final ImportRows rows;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Importing(ImportBatches batches, ImportFindings findings, ImportKnown known, ImportRows rows,
			ApplicationEventPublisher events, Clock clock) {
		this.batches = batches;
		this.findings = findings;
		this.known = known;
		this.rows = rows;
		this.events = events;
		this.clock = clock;
	}

	void check(ImportBatch batch) {
		this.findings.write(batch.id(), look(batch));
	}

	/** What was good a moment ago is looked at again: the roster may have changed. */
	void write(ImportBatch batch, boolean onlyGood) {
		ImportCheck check = look(batch);
		if (check.newcomers().isEmpty() || (check.bad() > 0 && !onlyGood)) {
			this.findings.write(batch.id(), check);
			return;
		}
		this.rows.write(batch.id(), check.newcomers(),
				(seen) -> this.batches.progress(batch.id(), seen, check.newcomers().size()));
		this.findings.write(batch.id(), check);
		this.rows.done(batch.id(), check.newcomers().size());
		this.events.publishEvent(new AuditFact("member.imported", "batch", batch.id(),
				"从“" + batch.fileName() + "”导入 " + check.newcomers().size() + " 人"));
	}

	/**
	 * Takes the whole list back, as long as nobody in it has been changed or used since.
	 */
	void undo(ImportBatch batch) {
		this.rows.takeBack(batch.id());
		this.events.publishEvent(new AuditFact("member.importUndone", "batch", batch.id(),
				"撤销从“" + batch.fileName() + "”导入的 " + batch.taken() + " 人"));
	}

	/** Nothing of it was taken over yet. */
	void discard(ImportBatch batch) {
		this.batches.delete(batch.id());
	}

	private ImportCheck look(ImportBatch batch) {
		LocalDate today = LocalDate.now(this.clock);
		ImportTable table = ImportTable.of(batch.fileName(), this.batches.content(batch.id()));
		int total = table.lines().size();
		this.batches.progress(batch.id(), 0, total);
		ImportCheck check = new ImportCheck(this.known.places(Set.of(batch.unitId()), today), this.known.marks(),
				today);
		check.read(table.lines(), (seen) -> this.batches.progress(batch.id(), seen, total));
		this.known.refuse(check);
		return check;
	}

}
