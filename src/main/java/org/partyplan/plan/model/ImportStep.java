package org.partyplan.plan.model;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.Splice;
import org.partyplan.reader.TextEncoding;

/**
 * One press at an import: who did what, and the way back from it.
 *
 * @param no the import's version before it
 * @param words what was done
 * @param by who
 * @param parts the way back of the text, or null where it did not change
 * @param choices those that changed, as they were
 * @param heading the head as it was
 * @param names what names of units meant; null where nobody had said
 * @param encoding by which the file had been read; null where it did not change
 * @param undoes from which step on it took everything back, or null
 */
public record ImportStep(int no, String words, String by, @Nullable Instant at, @Nullable Splice parts,
		Map<String, Choice> choices, @Nullable Heading heading, @Nullable Map<String, UUID> names,
		@Nullable TextEncoding encoding, @Nullable Integer undoes) {

	/** Those that can be taken back, the last one first. */
	static List<ImportStep> live(List<ImportStep> all) {
		Deque<ImportStep> live = new ArrayDeque<>();
		for (ImportStep step : all) {
			if (step.undoes() == null) {
				live.push(step);
			}
			while (step.undoes() != null && !live.isEmpty() && live.peek().no() >= step.undoes()) {
				live.pop();
			}
		}
		return List.copyOf(live);
	}

	/** Where a paragraph stands after this step, or -1 where the step changed it. */
	int moved(int part) {
		if (parts() == null || part < parts().from()) {
			return part;
		}
		boolean behind = part >= parts().from() + parts().parts().size();
		return behind ? part + parts().length() - parts().parts().size() : -1;
	}

}
