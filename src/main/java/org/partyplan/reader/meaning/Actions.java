package org.partyplan.reader.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.partyplan.reader.DraftAction;
import org.partyplan.reader.text.Folded;

/** The measures in an item's body: its sub-items, or else its sentences that are work. */
final class Actions {

	private static final Pattern SUB_ITEM = Pattern.compile(
			"(?<=,)[二三四五六七八九](?:是(?!否)|要)|(?<=^|[\\n。;:])(?:\\d{1,2}(?:、|\\.(?!\\d)|\\.(?=\\d{1,2}月))|\\(\\d{1,2}\\)|\\d{1,2}\\)|[①-⑳]|[一二三四五六七八九十](?:是(?!否)|要)|第[一二三四五六七八九十],|(?:首先|其次|再次|最后),)");

	private Actions() {
	}

	static List<DraftAction> of(String body) {
		Folded folded = Folded.of(body);
		List<MatchResult> marks = folded.matcher(SUB_ITEM).results().limit(Passage.MOST_FINDS).toList();
		return (marks.size() > 1) ? subItems(folded, marks) : sentences(folded);
	}

	private static List<DraftAction> subItems(Folded body, List<MatchResult> marks) {
		List<DraftAction> actions = new ArrayList<>();
		for (int i = 0; i < marks.size(); i++) {
			int end = (i + 1 < marks.size()) ? marks.get(i + 1).start() : body.length();
			MatchResult mark = marks.get(i);
			actions.add(
					new DraftAction(body.quote(mark.start(), mark.end()).strip(), body.quote(mark.end(), end).strip()));
		}
		return actions;
	}

	private static List<DraftAction> sentences(Folded body) {
		List<Clause> clauses = Clause.of(body).stream().limit(Passage.MOST_FINDS).toList();
		List<DraftAction> actions = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < clauses.size(); i++) {
			if (i + 1 == clauses.size() || clauses.get(i + 1).sentence() != clauses.get(i).sentence()) {
				sentence(body, clauses.subList(start, i + 1), actions);
				start = i + 1;
			}
		}
		return actions;
	}

	private static void sentence(Folded body, List<Clause> clauses, List<DraftAction> actions) {
		boolean work = clauses.stream()
			.map(Clause::text)
			.anyMatch((text) -> !TaskWords.slogan(text) && (TaskWords.event(text)
					|| TaskWords.product(Folded.of(text)) != null || SpokenPeriod.first(text).isPresent()));
		if (work) {
			int end = Math.min(clauses.get(clauses.size() - 1).end() + 1, body.length());
			actions.add(new DraftAction("", body.quote(clauses.get(0).start(), end).strip()));
		}
	}

}
