package org.partyplan.plan.exporting;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.shared.Days;

/**
 * What the running text around a plan's sections says of its own. Number, addressee, 落款
 * and 成文日期 stand in the head and are printed from there, once, wherever else the imported
 * text repeats them.
 *
 * @param noticeTitle the title of the covering notice; empty where there is no notice
 * @param notice the notice's own paragraphs
 * @param closing concluding paragraphs
 * @param attachments the lines of the 附件说明
 * @param copies the lines of the 抄送
 */
record PlanExportFrame(String noticeTitle, List<String> notice, List<String> closing, List<String> attachments,
		List<String> copies) {

	private static final Pattern ATTACHMENT = Pattern.compile("附件(?:\\d{1,2}|[一二三四五六七八九十])?(?:[:：].*)?");

	static PlanExportFrame of(PlanAccess.Head head) {
		PlanExportTrim notice = PlanExportTrim.notice(head);
		List<String> words = List.copyOf(notice.lines());
		PlanExportTrim closing = PlanExportTrim.closing(head);
		List<String> below = List.copyOf(closing.lines());
		List<String> attachments = below.stream().dropWhile(PlanExportTrim.matches(ATTACHMENT).negate()).toList();
		return new PlanExportFrame(words.isEmpty() ? "" : notice.title(), words,
				below.subList(0, below.size() - attachments.size()), attachments, closing.copies());
	}

	/** Paragraphs that hold something. */
	static List<String> lines(String text) {
		return text.lines().filter((line) -> !line.isBlank()).toList();
	}

	/** 2026年2月6日, or with blanks to be filled in by hand. */
	static String day(@Nullable LocalDate day, int year) {
		return (day == null) ? year + "年　月　日" : Days.full(day);
	}

	/** Whether the plan goes out under a notice of its own. */
	boolean underNotice() {
		return !this.notice.isEmpty();
	}

	/** A plan whose opening is its section 总体要求 has the same words twice. */
	static boolean repeats(String overall, List<PlanExportLine> lines) {
		return lines.stream().anyMatch((line) -> line.section() && line.body().equals(overall));
	}

}
