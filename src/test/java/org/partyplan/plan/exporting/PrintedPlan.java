package org.partyplan.plan.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.reader.DraftItem;
import org.partyplan.reader.DraftSection;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.UnreadablePlan;

/** A plan as it goes to the printer: its head and its lines. */
record PrintedPlan(PlanAccess.Head head, List<PlanExportLine> lines) {

	static final Path SEEDS = Path.of("../shared/seeds");

	/** What an import makes of a document. */
	static PrintedPlan of(PlanDraft draft) {
		String notice = Stream.of(draft.head().noticeTitle(), draft.head().notice())
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
		boolean issued = draft.head().documentNumber() != null && draft.head().issuedOn() != null;
		PlanAccess.Head head = head(issued ? PlanStatus.ISSUED : PlanStatus.DRAFT,
				draft.head().title().isEmpty() ? "示范医院2026年党建工作计划" : draft.head().title(),
				Optional.ofNullable(draft.head().issuer()).orElse("中共示范医院委员会"),
				Optional.ofNullable(draft.head().recipients()).orElse("各党支部"),
				issued ? draft.head().documentNumber() : null, issued ? draft.head().issuedOn() : null, notice,
				draft.overall(), Optional.ofNullable(draft.closing()).orElse(""));
		return new PrintedPlan(head, lines(draft.sections()));
	}

	static PlanAccess.Head head(PlanStatus status, String title, String issuer, String recipients,
			@Nullable String number, @Nullable LocalDate on, String notice, String overall, String closing) {
		return new PlanAccess.Head(new UUID(0, 1), new UUID(0, 2), "示范医院", 2026, title, status, issuer, recipients,
				number, on, on, notice, overall, closing, 0, false, true, false, null, null, null);
	}

	PrintedPlan issued(String number, LocalDate on) {
		PlanAccess.Head old = this.head;
		return new PrintedPlan(head(PlanStatus.ISSUED, old.title(), old.issuer(), old.recipients(), number, on,
				old.notice(), old.overall(), old.closing()), this.lines);
	}

	static PrintedPlan seed(String year) throws IOException, UnreadablePlan {
		return read(Files.readAllBytes(SEEDS.resolve("plan-" + year + ".txt")), "plan.txt");
	}

	static PrintedPlan read(byte[] file, String name) throws UnreadablePlan {
		return of(PlanReader.read(file, name));
	}

	private static List<PlanExportLine> lines(List<DraftSection> sections) {
		List<PlanExportLine> lines = new ArrayList<>();
		for (DraftSection section : sections) {
			lines.add(new PlanExportLine(true, section.no(), section.title(),
					Optional.ofNullable(section.intro()).orElse("")));
			for (DraftItem item : section.items()) {
				lines.add(new PlanExportLine(false, item.no(), item.title(), item.body()));
			}
		}
		return lines;
	}

	byte[] docx() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			PlanExportDocument.write(this.head, this.lines, out);
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return out.toByteArray();
	}

	/** The words that reading finds in what was printed. */
	List<String> readAgain() {
		try {
			return read(docx(), "计划.docx").words();
		}
		catch (UnreadablePlan refused) {
			return List.of(String.valueOf(refused.getMessage()));
		}
	}

	/** All that a reader of the paper sees, a line each. */
	List<String> words() {
		PlanExportFrame frame = PlanExportFrame.of(this.head);
		List<String> words = new ArrayList<>(List.of("title " + this.head.title(), "issuer " + this.head.issuer(),
				"to " + this.head.recipients(), "number " + this.head.documentNumber(), "on " + this.head.issuedOn(),
				"year " + this.head.year(), "notice " + frame.noticeTitle(), "overall " + this.head.overall()));
		frame.notice().forEach((line) -> words.add("notice: " + line));
		this.lines.forEach((line) -> words.add((line.section() ? "section " : "item ") + line.no() + " | "
				+ line.title() + " | " + line.body().replace("\n", " ¶ ")));
		frame.closing().forEach((line) -> words.add("closing: " + line));
		frame.attachments().forEach((line) -> words.add("attachment: " + line));
		return words;
	}

}
