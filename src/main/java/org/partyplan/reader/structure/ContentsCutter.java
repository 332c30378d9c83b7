package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Line;

/**
 * Frees the text from a table of contents that stands before it: headings without a
 * sentence between them, the first of which turns up again. The contents become lines of
 * their own that take no part in the plan; where the text runs on from them, each heading
 * is cut out of the line in which it turns up again.
 */
final class ContentsCutter {

	/** Fewer headings are an outline of little text, not a table of contents. */
	private static final int FEWEST = 3;

	/** Behind a heading: its own mark, or nothing more. */
	private static final Pattern MARK_OR_END = Pattern.compile("\\s*(?:$|[。.：:，,、；;])");

	private final List<Stretch> stretches;

	private final List<String> headings = new ArrayList<>();

	private int next;

	private ContentsCutter(List<Stretch> stretches) {
		this.stretches = stretches;
	}

	static List<Stretch> cut(List<Stretch> stretches) {
		return new ContentsCutter(stretches).cut();
	}

	private List<Stretch> cut() {
		int first = IntStream.range(0, this.stretches.size())
			.filter((i) -> this.stretches.get(i).bareHeading())
			.findFirst()
			.orElse(this.stretches.size());
		int last = IntStream.range(first, this.stretches.size())
			.filter((i) -> i > first && !entry(i, first))
			.findFirst()
			.orElse(this.stretches.size());
		boolean again = IntStream.range(last, this.stretches.size()).anyMatch((i) -> again(i, first, last));
		return (last - first < FEWEST || !again) ? this.stretches : cut(first, last);
	}

	/** At the beginning of a line, or where the text runs on from the contents. */
	private boolean again(int i, int first, int last) {
		int found = this.stretches.get(i).folded().indexOf(title(first));
		return found == 0 || (found > 0 && i == last);
	}

	/** A heading of the contents, but not the first one again. */
	private boolean entry(int i, int first) {
		Stretch stretch = this.stretches.get(i);
		return !stretch.sentence() && stretch.bareHeading() && !title(i).equals(title(first));
	}

	/** The heading without the number of its page. */
	private String title(int i) {
		return this.stretches.get(i).folded().replaceFirst("(?<=[^\\d.])[.·… ]{0,40}\\d{1,3}$", "");
	}

	private List<Stretch> cut(int first, int last) {
		IntStream.range(first, last).mapToObj(this::title).forEach(this.headings::add);
		String runOn = this.stretches.get(last).folded();
		int end = runOn.indexOf(title(first));
		if (end > 0) {
			this.headings.add(runOn.substring(0, end));
		}
		List<Stretch> cut = new ArrayList<>();
		for (int i = 0; i < this.stretches.size(); i++) {
			Stretch stretch = this.stretches.get(i);
			boolean contents = (i >= first && i < last) || LineShape.CONTENTS_HEAD.test(stretch);
			List<Stretch> pieces = (i >= last) ? pieces(stretch) : List.of(stretch);
			boolean runsOn = i == last && pieces.size() > 1 && stretch.folded().indexOf(title(first)) > 0;
			cut.add((contents || runsOn) ? pieces.get(0).as(Line.CONTENTS) : pieces.get(0));
			cut.addAll(pieces.subList(1, pieces.size()));
		}
		return cut;
	}

	/** Cut before and behind each heading, in the order of the contents. */
	private List<Stretch> pieces(Stretch stretch) {
		Folded line = Folded.of(stretch.source());
		SortedSet<Integer> places = new TreeSet<>();
		int from = 0;
		int found = nextIn(line, from);
		while (found >= 0) {
			from = found + this.headings.get(this.next - 1).length();
			places.add(line.origin(found));
			places.add(line.originEnd(from));
			found = nextIn(line, from);
		}
		places.removeIf((place) -> line.original().substring(0, place).isBlank()
				|| MARK_OR_END.matcher(line.original()).region(place, line.original().length()).lookingAt());
		return stretch.cut(places);
	}

	private int nextIn(Folded line, int from) {
		int found = (this.next < this.headings.size()) ? line.text().indexOf(this.headings.get(this.next), from) : -1;
		this.next += (found >= 0) ? 1 : 0;
		return found;
	}

}
