package org.partyplan.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanImport;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanDraft;

/**
 * One paragraph of an import, to be renamed or cut.
 *
 * @param reading the import
 * @param version for the next form
 * @param index the paragraph's
 * @param part what it is
 */
record PlanImportPart(UUID reading, @Nullable Integer version, int index, Part part) {

	private static final Pattern STOP = Pattern.compile("[。！？；!?;]+[”’」』）)]*|\n");

	static Optional<PlanImportPart> of(PlanImport reading, int index) {
		List<Part> parts = reading.draft().parts();
		return Optional.of(index)
			.filter((i) -> i >= 0 && i < parts.size() && parts.get(i).role() != Role.IGNORED)
			.map((i) -> new PlanImportPart(reading.id(), reading.version(), i, parts.get(i)));
	}

	public boolean headed() {
		return part().role() == Role.SECTION || part().role() == Role.ITEM;
	}

	/** Each of its sentences a paragraph of its own. */
	static PlanDraft sentences(PlanDraft draft, int index) {
		PlanImportPart paragraph = new PlanImportPart(new UUID(0, 0), null, index, draft.parts().get(index));
		List<Sentence> sentences = paragraph.sentences();
		PlanDraft cut = draft;
		for (int i = sentences.size() - 1; i > 0; i--) {
			cut = cut.split(index, sentences.get(i).at());
		}
		return cut;
	}

	/**
	 * Its sentences, or its title alone; it can be cut before each but the first.
	 */
	public List<Sentence> sentences() {
		List<Sentence> sentences = new ArrayList<>();
		int from = 0;
		for (int end : STOP.matcher(part().text()).results().map(MatchResult::end).toList()) {
			sentences.add(sentence(from, end));
			from = end;
		}
		sentences.add(sentence(from, part().text().length()));
		return part().text().isBlank() ? List.of(new Sentence(0, 0, part().title()))
				: sentences.stream().filter((sentence) -> !sentence.words().isEmpty()).toList();
	}

	private Sentence sentence(int from, int end) {
		return new Sentence(from, end, part().text().substring(from, end).strip());
	}

	record Sentence(int at, int end, String words) {
	}

}
