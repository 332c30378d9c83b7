package org.partyplan.plan.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.OfficialDocument;
import org.partyplan.plan.amending.PlanChange;
import org.partyplan.plan.amending.PlanVersions;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.text.Difference;
import org.partyplan.plan.text.ItemText;
import org.partyplan.reader.text.Numeral;
import org.partyplan.plan.text.Text;

/** 调整说明: what an amendment changes in an issued plan, and why. */
final class PlanExportAmendment {

	private final PlanAccess.Head plan;

	private final PlanVersions.Version amendment;

	private PlanExportAmendment(PlanAccess.Head plan, PlanVersions.Version amendment) {
		this.plan = plan;
		this.amendment = amendment;
	}

	static String title(PlanAccess.Head plan, int number) {
		return "关于调整《" + plan.title() + "》的说明（第" + number + "号）";
	}

	static void write(PlanAccess.Head plan, PlanVersions.Version amendment, OutputStream out) throws IOException {
		new PlanExportAmendment(plan, amendment).write(OfficialDocument.to(out));
	}

	private void write(OfficialDocument document) throws IOException {
		document.title(title(this.plan, this.amendment.number())).recipients(this.plan.recipients());
		document.paragraph(opening()).paragraph("调整原因：" + ended(this.amendment.reason()));
		document.heading(1, 1, "一、调整内容");
		int number = 0;
		for (PlanChange change : this.amendment.changes()) {
			String no = number(++number);
			List<String> words = PlanExportFrame.lines(words(change));
			document.paragraph(no + change.title() + "。", words.isEmpty() ? "" : words.get(0));
			for (String more : words.subList(Math.min(1, words.size()), words.size())) {
				document.paragraph(more);
			}
			document.paragraph("调整原因：" + ended(change.reason()));
		}
		document.heading(1, 1, "二、其他事项").paragraph("除上述内容外，原计划其他内容不变。");
		document.signature(this.plan.issuer(), day());
		document.finish();
	}

	/** Beyond ninety-nine changes figures are plainer. */
	private static String number(int value) {
		return new Numeral("（", value, "）", Numeral.Script.HAN).print();
	}

	private String opening() {
		String minutes = (this.amendment.minutesNumber() == null) ? "" : "（" + this.amendment.minutesNumber() + "）";
		return "《" + this.plan.title() + "》（" + this.plan.documentNumber() + "）已于"
				+ PlanExportFrame.day(this.plan.issuedOn(), this.plan.year()) + "印发。经" + this.amendment.approver()
				+ "同意" + minutes + "，自" + day() + "起作如下调整。";
	}

	private String day() {
		return PlanExportFrame.day(this.amendment.effectiveOn(), this.plan.year());
	}

	private static String words(PlanChange change) {
		String text = change.kind().text() ? text(change.payload().itemBefore(), change.payload().itemAfter()) : "";
		return text + change.differences()
			.stream()
			.map(PlanExportAmendment::field)
			.collect(Collectors.joining("；", "", change.differences().isEmpty() ? "" : "。"));
	}

	private static String field(Difference field) {
		if (field.before().isEmpty()) {
			return field.label() + "为“" + field.after() + "”";
		}
		return field.after().isEmpty() ? field.label() + "不再要求“" + field.before() + "”"
				: field.label() + "由“" + field.before() + "”改为“" + field.after() + "”";
	}

	/** Only the sentences that differ: nobody looks for them in a whole paragraph. */
	private static String text(@Nullable ItemText before, @Nullable ItemText after) {
		if (before == null || after == null) {
			ItemText one = Objects.requireNonNull((before == null) ? after : before);
			return ((before == null) ? "新增内容为：" : "撤下的内容为：") + one.body();
		}
		String heading = before.heading().equals(after.heading()) ? ""
				: "标题由“" + before.heading() + "”改为“" + after.heading() + "”。";
		return heading + change(missing(before.body(), after.body()), missing(after.body(), before.body()));
	}

	private static String change(String gone, String come) {
		if (gone.isEmpty() || come.isEmpty()) {
			return gone.isEmpty() ? (come.isEmpty() ? "" : "增加“" + come + "”。") : "删去“" + gone + "”。";
		}
		return "将“" + gone + "”调整为“" + come + "”。";
	}

	private static String missing(String from, String in) {
		List<String> others = Text.sentences(in);
		return Text.sentences(from)
			.stream()
			.filter((sentence) -> !others.contains(sentence))
			.collect(Collectors.joining());
	}

	private static String ended(String words) {
		return words.matches("(?s).*[。！？]\\s*") ? words : words + "。";
	}

}
