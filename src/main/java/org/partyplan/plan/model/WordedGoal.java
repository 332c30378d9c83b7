package org.partyplan.plan.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.GoalScope;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanDraft;
import org.partyplan.shared.Cadence;

/**
 * A metric as a person words it while its import is being checked.
 *
 * @param comparator {@code >=}, {@code <=} or {@code =}
 * @param upper the upper end of a range, or null
 * @param cadence the period it is counted over; null for the whole year
 */
public record WordedGoal(String name, String comparator, String target, @Nullable String upper, String unit,
		@Nullable Cadence cadence, GoalScope scope) {

	private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)\\s*([%％]|\\p{IsHan})?");

	/** What stands before the number says what is counted. */
	private static final int LONGEST_NAME = 30;

	/** As it stands proposed. */
	public static WordedGoal of(Proposal proposal) {
		MetricTerms terms = proposal.terms();
		return new WordedGoal(terms.name(), terms.comparator(), terms.target(), terms.upperTarget(), terms.unit(),
				terms.cadence(), terms.scope());
	}

	/** What chosen words seem to say; nothing where there is no number in them. */
	static Optional<WordedGoal> in(String words) {
		PlanDraft draft = read(words);
		return draft.metrics().stream().findFirst().map((metric) -> of(Proposal.bare(metric))).or(() -> plain(words));
	}

	/** The words by themselves, as a plan of one paragraph. */
	static PlanDraft read(String words) {
		return PlanDraft.of(List.of(new Part(Part.Role.SECTION, "一、", "工作", "", "一、工作\n"),
				new Part(Part.Role.TEXT, "", "", words, words)));
	}

	private static Optional<WordedGoal> plain(String words) {
		Matcher number = NUMBER.matcher(words);
		if (!number.find()) {
			return Optional.empty();
		}
		String before = words.substring(0, number.start()).replaceAll(".*[，。；、,;]|(?:不少于|不低于|不超过|至少|达到)$", "").strip();
		String name = (before.isEmpty() ? words.strip() : before);
		String unit = (number.group(2) == null) ? "个" : number.group(2).replace('％', '%');
		return Optional.of(new WordedGoal(name.substring(0, Math.min(name.length(), LONGEST_NAME)),
				words.contains("不超过") ? "<=" : ">=", number.group(1), null, unit, null, GoalScope.WHOLE));
	}

	/** The metric as worded, standing on these words. */
	DraftMetric over(Proposal.Place place, String quote) {
		return new DraftMetric(place.section(), place.item(), place.start(), place.end(), quote, name(), "count",
				comparator(), target(), upper(), unit(), cadence());
	}

}
