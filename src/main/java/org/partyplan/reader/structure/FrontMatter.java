package org.partyplan.reader.structure;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.text.Line;

/** Gives each line above the first heading its role. */
final class FrontMatter {

	/** What a notice begins with. */
	private static final List<Predicate<Stretch>> NOTICE = List.of(LineShape.ADDRESSEE, LineShape.DOCUMENT_NUMBER,
			LineShape.RED_HEAD, LineShape.NOTICE_TITLE, LineShape.HANDED_ON);

	/** What belongs to the notice even under the title. */
	private static final List<Predicate<Stretch>> WRAPPER = List.of(LineShape.ADDRESSEE, LineShape.DOCUMENT_NUMBER,
			LineShape.DATE);

	private final List<Stretch> lines;

	private final Titles titles;

	private final Role opening;

	private final int notice;

	FrontMatter(List<Stretch> lines, Titles titles, Role opening) {
		this.lines = lines;
		this.titles = titles;
		this.opening = opening;
		this.notice = noticeStart();
	}

	private int noticeStart() {
		return IntStream.range(0, this.titles.start())
			.filter((i) -> begins(i) && !junk(i))
			.findFirst()
			.orElse(Integer.MAX_VALUE);
	}

	/**
	 * A notice's sign, or the line above one that only together with it makes the
	 * notice's title.
	 */
	private boolean begins(int i) {
		boolean broken = i + 1 < this.titles.start() && LineShape.BROKEN_TITLE.test(this.lines.get(i))
				&& this.lines.get(i + 1).folded().endsWith("通知");
		return broken || NOTICE.stream().anyMatch((sign) -> sign.test(this.lines.get(i)));
	}

	Role role(int i) {
		if (i >= this.titles.start() && i < this.titles.end()) {
			return Role.TITLE;
		}
		if (junk(i) || repeatsTitle(i) || LineShape.ADOPTED.test(this.lines.get(i))) {
			return Role.IGNORED;
		}
		return (i < this.titles.start()) ? above(i) : below(i);
	}

	private Role above(int i) {
		boolean kept = i >= this.notice || this.lines.get(i).folded().endsWith("。");
		return kept ? Role.NOTICE : Role.IGNORED;
	}

	private Role below(int i) {
		boolean byline = i == this.titles.end() && this.titles.exists()
				&& LineShape.ORGANISATION.test(this.lines.get(i));
		boolean wrapper = byline || WRAPPER.stream().anyMatch((sign) -> sign.test(this.lines.get(i)));
		return wrapper ? Role.NOTICE : this.opening;
	}

	/** In a text without headings a site's words are only looked for above the title. */
	private boolean junk(int i) {
		Stretch line = this.lines.get(i);
		boolean plan = this.opening == Role.TEXT && i >= this.titles.end();
		return line.outline() == Line.CONTENTS || (plan ? line.junk() : JunkRule.above(line) || labelled(i));
	}

	/** The value under a label of the site's own list. */
	private boolean labelled(int i) {
		return i > 0 && this.lines.get(i - 1).folded().endsWith(":") && JunkRule.above(this.lines.get(i - 1))
				&& this.lines.get(i).length() <= 40;
	}

	private boolean repeatsTitle(int i) {
		String line = TitleShape.yearless(this.lines.get(i).folded());
		boolean collection = i < this.titles.start() && TitleShape.title(this.lines.get(i).folded()) && i < this.notice;
		return collection || this.lines.subList(this.titles.start(), this.titles.end())
			.stream()
			.anyMatch((title) -> line.length() > 5 && TitleShape.yearless(title.folded()).equals(line));
	}

}
