package org.partyplan.reader.meaning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.DraftCadence;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.text.Folded;
import org.partyplan.shared.Cadence;

/** A month or a quarter as a heading: what stands below it is due in it. */
record Month(String words, String no, String title) {

	private static final String MONTH = "(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])";

	private static final Pattern HEADING = Pattern
		.compile("^((?:" + MONTH + "月?(?:[-—–~～至到、]{1,2}))?" + MONTH + "月份?)[：:、]?$");

	static Optional<Month> of(String no, String title) {
		Folded words = Folded.of(no.isEmpty() ? title : no);
		Matcher heading = words.matcher(HEADING);
		return heading.find() ? Optional.of(new Month(words.quote(heading.start(1), heading.end(1)), no, title))
				: Optional.empty();
	}

	DraftCadence cadence(int section, @Nullable Integer item) {
		String quote = this.title.equals(this.words) ? this.words : this.no + this.title;
		return new DraftCadence(section, item, 0, 0, quote, Cadence.NODE, this.words);
	}

	/** What the month's own line says is work, whatever it sounds like. */
	Optional<DraftTask> work(int section, @Nullable Integer item) {
		boolean words = !this.title.isEmpty() && !HEADING.matcher(this.title).find();
		return words
				? Optional.of(new DraftTask(section, item, 0, 0, this.title, TaskTitle.of(this.title), Cadence.ONCE,
						null, null, null, null, null, TaskWords.product(Folded.of(this.title)), true))
				: Optional.empty();
	}

	/** The task with the month as its date, where it has none of its own. */
	DraftTask dated(DraftTask task, @Nullable Integer year) {
		return task.due(this.words, (year != null) ? NodeDate.of(this.words, "", year).orElse(null) : null);
	}

}
