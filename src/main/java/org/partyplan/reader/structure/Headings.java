package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.MarkerKind;

/** The lines of a range that can be headings, kind by kind. */
record Headings(List<Stretch> stretches, int from, int to) {

	private static final int MOST_ATTACHED = 12;

	/** Months and phases that belong together stand within so many lines. */
	private static final int NEAR = 400;

	/** A line this long that stops in mid-sentence goes on in the next one. */
	private static final int FULL_LINE = 60;

	/**
	 * The highest kind of number below the given one; months inside a list are no
	 * headings.
	 */
	Optional<MarkerKind> highest(@Nullable MarkerKind below) {
		List<MarkerKind> kinds = where(this::mayHead).stream()
			.map((i) -> Objects.requireNonNull(at(i).marker()).kind())
			.filter((kind) -> below == null || (below.floats() ? kind != below : below.above(kind)))
			.toList();
		return kinds.stream()
			.limit(1)
			.filter((kind) -> kind.floats() && several(kind))
			.findFirst()
			.or(() -> kinds.stream().distinct().filter((kind) -> counts(kind)).min(MarkerKind::compareTo));
	}

	/**
	 * Months and phases head what they come before; one article or one dash is only a
	 * line, where there are no others around.
	 */
	private boolean counts(MarkerKind kind) {
		return switch (kind) {
			case MONTH, PHASE -> false;
			case ARTICLE, DASH -> several(kind);
			default -> true;
		};
	}

	/** One month alone in the text around is a line that only begins so. */
	private boolean several(MarkerKind kind) {
		return IntStream.range(Math.max(0, this.from - NEAR), Math.min(this.stretches.size(), this.to + NEAR))
			.mapToObj(this::at)
			.filter((stretch) -> stretch.numbered(kind) && stretch.heads() && !stretch.junk())
			.limit(2)
			.count() > 1;
	}

	List<Integer> numbered(MarkerKind kind) {
		List<Integer> all = where((i) -> mayHead(i) && at(i).numbered(kind));
		return (kind.nests() && !sameValue(all)) ? outer(all) : all;
	}

	/** Lists of which every number is 1 were numbered by a program that lost count. */
	private boolean sameValue(Collection<Integer> all) {
		return all.stream().map((i) -> Objects.requireNonNull(at(i).marker()).value()).distinct().count() == 1;
	}

	private List<Integer> outer(List<Integer> all) {
		Count count = new Count();
		return all.stream()
			.filter((i) -> count.outer(Objects.requireNonNull(at(i).marker()).value(), bare(at(i))))
			.toList();
	}

	private static boolean bare(Stretch stretch) {
		return stretch.length() <= 30 && !stretch.sentence();
	}

	/** The items of a section. */
	List<Integer> items(@Nullable MarkerKind top) {
		MarkerKind kind = highest(top).orElse(null);
		List<Integer> plain = plain(kind);
		if (!plain.isEmpty()) {
			return plain;
		}
		List<Integer> numbered = (kind != null) ? numbered(kind) : List.of();
		List<Integer> bare = bare();
		List<Integer> styled = styled(numbered);
		if (numbered.isEmpty() || (bare.size() > 1 && bare.stream().allMatch(this::listFollows))) {
			return bare.isEmpty() ? styled : bare;
		}
		return numbered;
	}

	/** Un-numbered heads that stand above the numbers of this range. */
	List<Integer> plain(@Nullable MarkerKind kind) {
		return (kind == null) ? List.of() : PlainHeads.above(this, kind);
	}

	Stretch line(int i) {
		return at(i);
	}

	/** A count from one begins under this line. */
	private boolean listFollows(int i) {
		return i + 1 < this.to
				&& Optional.ofNullable(at(i + 1).marker()).filter((marker) -> marker.value() == 1).isPresent();
	}

	/** Headings that every plan has, even where they carry no number. */
	List<Integer> common() {
		return where((i) -> LineShape.COMMON_HEAD.test(at(i)));
	}

	/** Un-numbered lines which a style makes headings of the highest level in use. */
	List<Integer> styled(Collection<Integer> numbered) {
		List<Integer> styled = where((i) -> at(i).outline() > 0 && at(i).marker() == null);
		int level = IntStream
			.concat(numbered.stream().mapToInt((i) -> at(i).outline()).filter((outline) -> outline > 0),
					styled.stream().mapToInt((i) -> at(i).outline()))
			.min()
			.orElse(0);
		return styled.stream().filter((i) -> at(i).outline() == level).toList();
	}

	/** Labels that open paragraphs: 加强党性教育：…… */
	List<Integer> runIn() {
		return where((i) -> LineShape.RUN_IN_HEAD.test(at(i)));
	}

	/** Few words on a line of their own, between a full stop and a paragraph. */
	List<Integer> shortHeads() {
		return where((i) -> LineShape.SHORT_HEAD.test(at(i)) && i > 0 && i + 1 < this.to
				&& (at(i - 1).ends() || i == this.from || LineShape.RESPONSIBLE.test(at(i - 1)))
				&& (LineShape.PROSE.test(at(i + 1)) || LineShape.PARAGRAPH.test(at(i + 1))));
	}

	/** Paragraphs that each begin with a short sentence: 压实主体责任。党委每半年… */
	List<Integer> leadSentences() {
		List<Integer> found = where((i) -> LineShape.LEAD_SENTENCE.test(at(i)) && (i == this.from || at(i - 1).ends()));
		List<Integer> paragraphs = where((i) -> LineShape.PROSE.test(at(i)) && (i == 0 || at(i - 1).ends()));
		return (found.size() > 1 && found.size() + 1 >= paragraphs.size()) ? found : List.of();
	}

	/** Quarters or months alone on their lines. */
	List<Integer> calendar() {
		List<Integer> found = where((i) -> LineShape.CALENDAR_HEAD.test(at(i)));
		return (found.size() > 1) ? found : List.of();
	}

	/** Headings without numbers, where a section has no others. */
	List<Integer> loose() {
		return Stream.of(calendar(), runIn(), shortHeads(), leadSentences())
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/** Bare headings with a colon: 学习方面： */
	List<Integer> bare() {
		return where((i) -> LineShape.BARE_HEAD.test(at(i)) && !LineShape.ADDRESSEE.test(at(i)));
	}

	/** The rows of tables whose head tells what their columns hold. */
	List<Integer> rows() {
		return where((i) -> rowOf(i) && HeadedRow.of(at(i).source(), at(i).columns()).content().isPresent());
	}

	/** The titles of tables behind the text, as an attached 任务分解表 has one. */
	Stream<Integer> tableTitles() {
		return where((i) -> LineShape.TABLE_TITLE.test(at(i)) && at(i).marker() == null && i + 1 < this.to
				&& at(i + 1).outline() == Line.TABLE)
			.stream();
	}

	/** What stands alone in a row between others names those below it. */
	List<Integer> groups() {
		List<Integer> groups = where((i) -> (!at(i).row() || at(i).outline() == Line.GROUP) && i > this.from
				&& i + 1 < this.to && rowOf(i + 1) && at(i - 1).outline() == Line.TABLE);
		return (groups.size() > 1) ? groups : List.of();
	}

	private boolean rowOf(int i) {
		return at(i).columns() != null;
	}

	/** 附件：1.… goes on with 2.… on the next line. */
	private boolean attached(int i) {
		int above = i;
		while (above > 0 && above > i - MOST_ATTACHED && at(above).marker() != null && bare(at(above))) {
			above--;
		}
		return above < i && LineShape.ATTACHMENT.test(at(above));
	}

	/** A number behind an unfinished line is a page's number that came into the text. */
	boolean mayHead(int i) {
		Stretch stretch = at(i);
		boolean goesOn = i > 0 && !stretch.inline() && at(i - 1).length() >= FULL_LINE && !at(i - 1).ends();
		return stretch.heads() && !stretch.junk() && !attached(i) && !(goesOn && stretch.numbered(MarkerKind.ARABIC))
				&& (!stretch.numbered(MarkerKind.WHOLE) || decimalFollows(i));
	}

	/** 1 总体要求 is a heading where 1.1 comes next. */
	private boolean decimalFollows(int i) {
		String first = at(i).folded().replaceFirst("\\D.*$", "") + ".1";
		return IntStream.range(i + 1, Math.min(this.to, i + 1 + MOST_ATTACHED))
			.filter((k) -> at(k).marker() != null)
			.limit(1)
			.anyMatch((k) -> at(k).numbered(MarkerKind.DECIMAL) && at(k).folded().startsWith(first));
	}

	private Stretch at(int i) {
		return this.stretches.get(i);
	}

	private List<Integer> where(Predicate<Integer> rule) {
		return IntStream.range(this.from, this.to).boxed().filter(rule).toList();
	}

}
