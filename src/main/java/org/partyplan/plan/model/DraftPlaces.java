package org.partyplan.plan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.DraftSection;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanDraft;

/**
 * Where each paragraph of a draft stands in its section's intro or its item, whose
 * offsets the proposals are given in: they count over the paragraphs that have text, with
 * a line end between them.
 */
public final class DraftPlaces {

	private static final Set<Role> TEXTS = Set.of(Role.SECTION, Role.ITEM, Role.TEXT);

	private final Map<Integer, Stand> byPart = new HashMap<>();

	private final Map<Owner, List<Stand>> byOwner = new HashMap<>();

	private DraftPlaces() {
	}

	public static DraftPlaces of(PlanDraft draft) {
		DraftPlaces places = new DraftPlaces();
		Map<Integer, Owner> openings = openings(draft.sections());
		Owner owner = null;
		for (int i = 0; i < draft.parts().size(); i++) {
			owner = openings.getOrDefault(i, owner);
			if (owner != null && TEXTS.contains(draft.parts().get(i).role())) {
				places.add(owner, i, draft.parts().get(i));
			}
		}
		return places;
	}

	/** An item that opens an un-numbered section is put last, and so wins. */
	private static Map<Integer, Owner> openings(List<DraftSection> sections) {
		Map<Integer, Owner> openings = new HashMap<>();
		for (int s = 0; s < sections.size(); s++) {
			openings.put(sections.get(s).part(), new Owner(s, null));
			for (int i = 0; i < sections.get(s).items().size(); i++) {
				openings.put(sections.get(s).items().get(i).part(), new Owner(s, i));
			}
		}
		return openings;
	}

	private void add(Owner owner, int index, Part part) {
		List<Stand> stands = this.byOwner.computeIfAbsent(owner, (none) -> new ArrayList<>());
		int length = stands.isEmpty() ? 0 : stands.get(stands.size() - 1).end();
		boolean blank = part.text().isBlank();
		int start = (length == 0 || blank) ? length : length + 1;
		Stand stand = new Stand(index, owner, start, blank ? length : start + part.text().length(), stands.isEmpty());
		stands.add(stand);
		this.byPart.put(index, stand);
	}

	public @Nullable Stand at(int part) {
		return this.byPart.get(part);
	}

	/** The last paragraph that begins at or before the words; the heading for its own. */
	public int partOf(Proposal.Place place) {
		int part = -1;
		for (Stand stand : this.byOwner.getOrDefault(new Owner(place.section(), place.item()), List.of())) {
			boolean reached = place.end() > 0 && stand.start() <= place.start() && stand.start() < stand.end();
			part = (stand.heading() || reached) ? stand.part() : part;
		}
		return part;
	}

	/**
	 * The words that a person chose in a paragraph, without the blanks at their ends; the
	 * title's where it has no text.
	 */
	Optional<Quoted> chosen(PlanDraft draft, int part, int start, int end) {
		Stand stand = at(part);
		if (stand == null) {
			return Optional.empty();
		}
		Part paragraph = draft.parts().get(part);
		if (paragraph.text().isBlank()) {
			return Optional.of(Quoted.at(draft, new Proposal.Place(stand.owner().section(), stand.owner().item(), 0, 0),
					paragraph.title()));
		}
		int from = Math.max(0, Math.min(start, paragraph.text().length()));
		int to = Math.max(from, Math.min(end, paragraph.text().length()));
		String words = paragraph.text().substring(from, to);
		int at = stand.start() + from + words.length() - words.stripLeading().length();
		return Optional.of(words.strip())
			.filter((bare) -> !bare.isEmpty())
			.map((bare) -> Quoted.at(draft,
					new Proposal.Place(stand.owner().section(), stand.owner().item(), at, at + bare.length()), bare));
	}

	/**
	 * A section's intro, or one of its items.
	 */
	public record Owner(int section, @Nullable Integer item) {
	}

	/**
	 * Where a paragraph stands.
	 *
	 * @param part its index
	 * @param owner what it belongs to
	 * @param start its first character in the owner's text
	 * @param end behind its last
	 * @param heading whether it opens the owner
	 */
	public record Stand(int part, Owner owner, int start, int end, boolean heading) {
	}

}
