package org.partyplan.plan.exporting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.partyplan.plan.model.PlanAccess;

/** Takes away from an imported text what the plan's head says already. */
final class PlanExportTrim {

	private static final Pattern NOTICE_TITLE = Pattern.compile("[^。]{0,60}关于[^。]{2,100}(?:通知|函)");

	private static final Pattern NUMBER = Pattern.compile("\\p{IsHan}{2,20}[〔\\[【(（]\\d{4}[〕\\]】)）]第?\\d{1,5}号");

	/** The red head, and what a draft has in place of a number. */
	private static final Pattern MASTHEAD = Pattern.compile("[^。，]{4,60}文件|（[^（）]{2,6}，尚未编号印发）");

	private static final Pattern ADDRESSEE = Pattern.compile("[^。，；]{2,80}[:：]");

	private static final Pattern DATE = Pattern
		.compile("[（(]?(?:\\d{4}|[〇○零一二三四五六七八九]{4})年[\\d一二三四五六七八九十\\s　]{1,3}月(?:[\\d一二三四五六七八九十\\s　]{1,3}日)?[)）]?");

	private static final Pattern SIGNER = Pattern.compile("[^。，；：、\\d]{4,40}");

	/** A party organisation that stands alone on a line, the own one or another. */
	private static final Pattern BODY = Pattern.compile("中共[^。，；：、\\d]{2,36}(?:委员会|党委|总支|支部)");

	private static final Pattern IMPRINT = Pattern.compile("[^。]{2,60}[\\s　]+\\d{4}年\\d{1,2}月\\d{1,2}日印发");

	private static final Pattern COPIES = Pattern.compile("抄\\s*送[:：].*");

	private final PlanAccess.Head head;

	private final Deque<String> lines;

	private final List<String> copies;

	private String title;

	private PlanExportTrim(String text, PlanAccess.Head head) {
		this.head = head;
		this.lines = new ArrayDeque<>(PlanExportFrame.lines(text));
		this.copies = this.lines.stream().filter(matches(COPIES)).toList();
		this.lines.removeAll(this.copies);
		this.title = head.issuer() + "关于印发《" + head.title() + "》的通知";
	}

	/** The covering notice without its head and 落款. */
	static PlanExportTrim notice(PlanAccess.Head head) {
		PlanExportTrim trim = new PlanExportTrim(head.notice(), head);
		trim.above();
		trim.below();
		return trim;
	}

	/** The closing without 落款 and 版记. */
	static PlanExportTrim closing(PlanAccess.Head head) {
		PlanExportTrim trim = new PlanExportTrim(head.closing(), head);
		trim.below();
		return trim;
	}

	Deque<String> lines() {
		return this.lines;
	}

	/** The lines of the 抄送. */
	List<String> copies() {
		return this.copies;
	}

	/** The notice's title: its own, or the usual one. */
	String title() {
		return this.title;
	}

	private void above() {
		Predicate<String> titled = matches(NOTICE_TITLE);
		Predicate<String> above = titled.or(matches(NUMBER))
			.or(matches(MASTHEAD))
			.or(matches(ADDRESSEE))
			.or(matches(BODY))
			.or(is(this.head.issuer()))
			.or(is(this.head.recipients()))
			.or(is(this.head.title()));
		while (!this.lines.isEmpty() && above.test(this.lines.getFirst())) {
			String line = this.lines.removeFirst().strip();
			this.title = titled.test(line) ? line : this.title;
		}
	}

	/** Above a date stands whoever signed, also under another name than today's. */
	private void below() {
		Predicate<String> known = matches(DATE).or(matches(IMPRINT)).or(is(this.head.issuer()));
		boolean dated = false;
		while (!this.lines.isEmpty()
				&& (known.test(this.lines.getLast()) || (dated && matches(SIGNER).test(this.lines.getLast())))) {
			dated = matches(DATE).test(this.lines.removeLast());
		}
	}

	static Predicate<String> matches(Pattern pattern) {
		return (line) -> pattern.matcher(line.strip()).matches();
	}

	private static Predicate<String> is(String words) {
		return (line) -> bare(line).equals(bare(words));
	}

	private static String bare(String words) {
		return words.replaceAll("[:：\\s]", "");
	}

}
