package org.partyplan.reader.meaning;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Folded;

/**
 * The text of an item, or of a section above its first item, made ready for matching.
 *
 * @param heading whether the text is the heading itself, whose finds have no offsets
 * @param label the heading above the text, folded
 */
record Passage(int section, @Nullable Integer item, boolean heading, Folded text, List<Clause> clauses, BitSet quoted,
		BitSet titled, String label, @Nullable Integer year) {

	private static final Pattern YEAR = Pattern
		.compile("(?<![比较同与超于]|相比于|对比|评选|表彰|召开|开好|做好|开展|公布|通报|完成|组织|上报|报送|编制|审议|评定|补交)(20\\d\\d)年(?!以来第)");

	/**
	 * No item of a plan has more; it keeps a hostile text from costing more than time in
	 * proportion to its length.
	 */
	static final int MOST_FINDS = 200;

	static Passage of(int section, @Nullable Integer item, boolean heading, String text, @Nullable Integer year) {
		Folded folded = Folded.of(text);
		return new Passage(section, item, heading, folded, Clause.of(folded), Enclosed.quoted(folded),
				Enclosed.titled(folded), "", year);
	}

	/** The same text below a heading, whose words its first number may need. */
	Passage labelled(String heading) {
		return new Passage(this.section, this.item, this.heading, this.text, this.clauses, this.quoted, this.titled,
				Folded.of(heading).text(), this.year);
	}

	Clause clauseAt(int index) {
		int low = 0;
		int high = this.clauses.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			low = (this.clauses.get(middle).start() <= index) ? middle : low;
			high = (this.clauses.get(middle).start() <= index) ? high : middle - 1;
		}
		return this.clauses.get(low);
	}

	int start(int index) {
		return this.heading ? 0 : this.text.origin(index);
	}

	int end(int index) {
		return this.heading ? 0 : this.text.originEnd(index);
	}

	/** Where the words last name a year before the plan's, or -1. */
	int pastYear(String words) {
		return lastYear(words, (named) -> this.year != null && named < this.year);
	}

	/** Where the words last name the plan's year or a later one, or -1. */
	int ownYear(String words) {
		return lastYear(words, (named) -> this.year != null && named >= this.year);
	}

	private static int lastYear(String words, IntPredicate which) {
		return YEAR.matcher(words)
			.results()
			.filter((found) -> which.test(Integer.parseInt(found.group(1))))
			.mapToInt(MatchResult::start)
			.reduce(-1, (first, last) -> last);
	}

	/** Whether the index stands between quotation marks. */
	boolean quoted(int index) {
		return this.quoted.get(index);
	}

	/** Whether the index stands in the title of a document, in 《》. */
	boolean titled(int index) {
		return this.titled.get(index);
	}

}
