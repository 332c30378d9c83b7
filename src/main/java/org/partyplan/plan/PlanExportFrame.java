package org.partyplan.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

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

	private static final Pattern NOTICE_TITLE = Pattern.compile("[^。]{0,60}关于[^。]{2,100}(?:通知|函)");

	private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{2,20}[〔\\[【(（]\\d{4}[〕\\]】)）]第?\\d{1,5}号");

	/** The red head, and what a draft has in place of a number. */
	private static final Pattern MASTHEAD = Pattern.compile("[^。，]{4,60}文件|（[^（）]{2,6}，尚未编号印发）");

	private static final Pattern DATE = Pattern
		.compile("[（(]?(?:\\d{4}|[〇○零一二三四五六七八九]{4})年[\\d一二三四五六七八九十\\s　]{1,3}月(?:[\\d一二三四五六七八九十\\s　]{1,3}日)?[)）]?");

	private static final Pattern IMPRINT = Pattern.compile("[^。]{2,60}\\s+\\d{4}年\\d{1,2}月\\d{1,2}日印发");

	private static final Pattern ATTACHMENT = Pattern.compile("附件(?:\\d{1,2}|[一二三四五六七八九十])?(?:[:：].*)?");

	private static final Pattern COPIES = Pattern.compile("抄\\s*送[:：].*");

	static PlanExportFrame of(PlanHeads.Head head) {
		Deque<String> notice = new ArrayDeque<>(lines(head.notice()));
		String title = strip(notice, head);
		Deque<String> closing = new ArrayDeque<>(lines(head.closing()));
		strip(closing, head);
		List<String> copies = closing.stream().filter(matches(COPIES)).toList();
		closing.removeAll(copies);
		List<String> attachments = closing.stream().dropWhile(matches(ATTACHMENT).negate()).toList();
		return new PlanExportFrame(notice.isEmpty() ? "" : title, List.copyOf(notice),
				closing.stream().limit(closing.size() - attachments.size()).toList(), attachments, copies);
	}

	/** Paragraphs that hold something. */
	static List<String> lines(String text) {
		return text.lines().filter((line) -> !line.isBlank()).toList();
	}

	/**
	 * Takes away what the head says; gives the notice's title, its own or the usual one.
	 */
	private static String strip(Deque<String> lines, PlanHeads.Head head) {
		Predicate<String> titled = matches(NOTICE_TITLE);
		Predicate<String> above = titled.or(matches(NUMBER))
			.or(matches(MASTHEAD))
			.or(is(head.issuer()))
			.or(is(head.recipients()))
			.or(is(head.title()));
		String title = head.issuer() + "关于印发《" + head.title() + "》的通知";
		while (!lines.isEmpty() && above.test(lines.getFirst())) {
			String line = lines.removeFirst().strip();
			title = titled.test(line) ? line : title;
		}
		Predicate<String> below = matches(DATE).or(matches(IMPRINT)).or(is(head.issuer()));
		while (!lines.isEmpty() && below.test(lines.getLast())) {
			lines.removeLast();
		}
		return title;
	}

	private static Predicate<String> matches(Pattern pattern) {
		return (line) -> pattern.matcher(line.strip()).matches();
	}

	private static Predicate<String> is(String words) {
		return (line) -> bare(line).equals(bare(words));
	}

	private static String bare(String words) {
		return words.replaceAll("[:：\\s]", "");
	}

	/** 2026年2月6日, or with blanks to be filled in by hand. */
	static String day(@Nullable LocalDate day, int year) {
		return (day == null) ? year + "年　月　日"
				: day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
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
