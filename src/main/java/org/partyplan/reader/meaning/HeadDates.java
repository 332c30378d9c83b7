package org.partyplan.reader.meaning;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.DraftCadence;
import org.partyplan.reader.DraftSection;
import org.partyplan.reader.text.Folded;

/** When a section's work is done, as it stands behind its head: 第一阶段：动员部署（1月26日至2月底）. */
final class HeadDates {

	private static final Pattern BRACKETED = Pattern.compile("\\(([^()]{2,24})\\)$");

	private HeadDates() {
	}

	static List<DraftCadence> of(int section, DraftSection head, @Nullable Integer year) {
		Folded title = Folded.of(head.title());
		return title.matcher(BRACKETED)
			.results()
			.map((found) -> title.quote(found.start(1), found.end(1)))
			.flatMap((words) -> CadenceFinder.find(Passage.of(section, null, true, words, year), year).stream())
			.toList();
	}

}
