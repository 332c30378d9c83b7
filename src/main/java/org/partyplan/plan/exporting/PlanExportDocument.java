package org.partyplan.plan.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.partyplan.document.OfficialDocument;
import org.partyplan.plan.model.PlanAccess;

/** Prints a plan as the official document that the office signs and stamps. */
final class PlanExportDocument {

	private static final String CELL = " \\| ";

	private final PlanAccess.Head head;

	private final PlanExportFrame frame;

	private final OfficialDocument document;

	private PlanExportDocument(PlanAccess.Head head, OfficialDocument document) {
		this.head = head;
		this.frame = PlanExportFrame.of(head);
		this.document = document;
	}

	static void write(PlanAccess.Head head, List<PlanExportLine> lines, OutputStream out) throws IOException {
		PlanExportDocument plan = new PlanExportDocument(head, OfficialDocument.to(out));
		plan.top();
		plan.text(lines);
		plan.end();
	}

	/** A draft has no number; what stands in its place says so. */
	static String number(PlanAccess.Head head) {
		return (head.documentNumber() != null) ? head.documentNumber() : "（" + head.status().label() + "，尚未编号印发）";
	}

	private void top() throws IOException {
		this.document.masthead(this.head.issuer() + "文件").number(number(this.head));
		if (this.frame.underNotice()) {
			this.document.title(this.frame.noticeTitle()).recipients(this.head.recipients());
			paragraphs(this.frame.notice());
			sign();
			this.document.titleOnNewPage(this.head.title());
		}
		else {
			this.document.title(this.head.title()).recipients(this.head.recipients());
		}
	}

	private void sign() throws IOException {
		this.document.signature(this.head.issuer(), PlanExportFrame.day(this.head.datedOn(), this.head.year()));
	}

	private void text(List<PlanExportLine> lines) throws IOException {
		if (!PlanExportFrame.repeats(this.head.overall(), lines)) {
			paragraphs(PlanExportFrame.lines(this.head.overall()));
		}
		for (PlanExportLine line : lines) {
			if (line.section()) {
				section(line);
			}
			else {
				item(line);
			}
		}
	}

	/** A plan without headings is one section that bears the plan's own title. */
	private void section(PlanExportLine line) throws IOException {
		boolean whole = !line.numbered() && line.title().equals(this.head.title());
		if (!whole && !line.headless()) {
			this.document.heading(1, line.level(), line.heading());
		}
		paragraphs(line.paragraphs());
	}

	private void item(PlanExportLine line) throws IOException {
		List<String> body = line.paragraphs();
		boolean list = !line.numbered() && !body.isEmpty() && PlanExportLine.begins(body.get(0));
		boolean runsIn = !list && !body.isEmpty() && line.runsIn() && !row(body.get(0)) && !line.headless();
		if (runsIn) {
			runIn(line, body.get(0));
		}
		else if (list) {
			this.document.heading(2, 2, line.title() + "：");
		}
		else if (!line.headless()) {
			onItsOwn(line, body.isEmpty());
		}
		paragraphs(body.subList(runsIn ? 1 : 0, body.size()));
	}

	private void runIn(PlanExportLine line, String first) throws IOException {
		if (!line.numbered()) {
			this.document.item(line.sentence(), first);
		}
		else if (line.itemLevel() == 2) {
			this.document.paragraph(line.sentence(), first);
		}
		else {
			this.document.paragraph(line.sentence() + first);
		}
	}

	/** A list of sentences is set as text, so that no page is kept together by it. */
	private void onItsOwn(PlanExportLine line, boolean bare) throws IOException {
		if (!bare || !line.numbered()) {
			this.document.heading(2, line.itemLevel(), line.line());
		}
		else if (line.itemLevel() == 2) {
			this.document.paragraph(line.line(), "");
		}
		else {
			this.document.paragraph(line.line());
		}
	}

	private void paragraphs(List<String> lines) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		for (String line : lines) {
			if (row(line)) {
				rows.add(List.of(line.split(CELL, -1)));
				continue;
			}
			table(rows);
			this.document.paragraph(line);
		}
		table(rows);
	}

	private void table(List<List<String>> rows) throws IOException {
		if (!rows.isEmpty()) {
			this.document.table(rows);
			rows.clear();
		}
	}

	/** A table was read as a line a row. */
	private static boolean row(String line) {
		return line.contains(" | ");
	}

	private void end() throws IOException {
		for (String line : this.frame.closing()) {
			this.document.closing(line);
		}
		for (String line : this.frame.attachments()) {
			this.document.attachment(line);
		}
		if (!this.frame.underNotice()) {
			sign();
		}
		if (this.head.issued()) {
			this.document.imprint(this.frame.copies(), this.head.issuer() + "办公室",
					PlanExportFrame.day(this.head.issuedOn(), this.head.year()) + "印发");
		}
		this.document.finish();
	}

}
