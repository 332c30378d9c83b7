package org.partyplan.plan.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partyplan.reader.DraftCadence;
import org.partyplan.shared.Cadence;

/** Finds the few words of a clause that say when: 每季度, 七一前, 6月30日前. */
public final class CadenceWords {

	private static final Pattern REPEATED = Pattern
		.compile("每(?:个|一)?(?:周|星期|月|季度?|半年|年)度?|(?:按|逐)(?:周|月|季度?|年)|半年|[周月季年](?=[^内底末初中度])");

	/** These stand within what a metric says of the whole year. */
	private static final Pattern WHOLE_YEAR = Pattern.compile("全年|年内|年度|每年|一年");

	private static final Pattern BEFORE = Pattern.compile("^[”\"节]?(?:之|以)?前(?:后|夕)?");

	private CadenceWords() {
	}

	public static MarkedText.Mark in(DraftCadence cadence, int from) {
		String quote = cadence.quote();
		int start = cadence.start() - from;
		if (cadence.node() != null && quote.contains(cadence.node())) {
			int at = quote.indexOf(cadence.node());
			int end = at + cadence.node().length();
			Matcher before = BEFORE.matcher(quote.substring(end));
			return new MarkedText.Mark(start + at, start + end + (before.find() ? before.end() : 0),
					MarkedText.Mark.DATE);
		}
		Matcher words = ((cadence.cadence() == Cadence.YEAR) ? WHOLE_YEAR : REPEATED).matcher(quote);
		return words.find() ? new MarkedText.Mark(start + words.start(), start + words.end(), MarkedText.Mark.CADENCE)
				: new MarkedText.Mark(start, start, MarkedText.Mark.CADENCE);
	}

}
