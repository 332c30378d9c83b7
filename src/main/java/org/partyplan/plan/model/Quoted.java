package org.partyplan.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partyplan.plan.model.DraftPlaces.Owner;
import org.partyplan.plan.model.Proposal.Place;
import org.partyplan.reader.DraftItem;
import org.partyplan.reader.DraftSection;
import org.partyplan.reader.PlanDraft;

/**
 * Words of the text that somebody chose, found again however the text around them is cut
 * and joined.
 *
 * @param words the words
 * @param nth which of the places where they stand, from 1
 */
public record Quoted(String words, int nth) {

	/** The words at a place of a draft. */
	static Quoted at(PlanDraft draft, Place place, String words) {
		List<Place> places = places(draft, words);
		return new Quoted(words, Math.max(1, places.indexOf(place) + 1));
	}

	/** Where they stand now; nothing while they are struck out. */
	Optional<Place> in(PlanDraft draft) {
		List<Place> places = places(draft, words());
		return places.isEmpty() ? Optional.empty() : Optional.of(places.get(Math.min(nth(), places.size()) - 1));
	}

	private static List<Place> places(PlanDraft draft, String words) {
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < draft.sections().size(); i++) {
			DraftSection section = draft.sections().get(i);
			add(places, new Owner(i, null), section.title(), (section.intro() == null) ? "" : section.intro(), words);
			for (int j = 0; j < section.items().size(); j++) {
				DraftItem item = section.items().get(j);
				add(places, new Owner(i, j), item.title(), item.body(), words);
			}
		}
		return places;
	}

	private static void add(List<Place> places, Owner owner, String title, String text, String words) {
		if (title.contains(words)) {
			places.add(new Place(owner.section(), owner.item(), 0, 0));
		}
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
			places.add(new Place(owner.section(), owner.item(), at, at + words.length()));
		}
	}

}
