package org.partyplan.reader.meaning;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.text.Folded;

/**
 * The text of an item, or of a section above its first item, made ready for matching.
 *
 * @param heading whether the text is the heading itself, whose finds have no offsets
 * @param label the heading above the text, folded
 */
record Passage(int section, @Nullable Integer item, boolean heading, Folded text, List<Clause> clauses, BitSet quoted,
		BitSet titled, String label) {

	/**
	 * No item of a plan has more; it keeps a hostile text from costing more than time in
	 * proportion to its length.
	 */
	static final int MOST_FINDS = 200;

	static Passage of(int section, @Nullable Integer item, boolean heading, String text) {
		Folded folded = Folded.of(text);
		return new Passage(section, item, heading, folded, Clause.of(folded), Enclosed.quoted(folded),
				Enclosed.titled(folded), "");
	}

	/** The same text below a heading, whose words its first number may need. */
	Passage labelled(String heading) {
		return new Passage(this.section, this.item, this.heading, this.text, this.clauses, this.quoted, this.titled,
				Folded.of(heading).text());
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

	/** Whether the index stands between quotation marks. */
	boolean quoted(int index) {
		return this.quoted.get(index);
	}

	/** Whether the index stands in the title of a document, in 《》. */
	boolean titled(int index) {
		return this.titled.get(index);
	}

}
