package org.partyplan.plan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Proposal.Place;
import org.partyplan.plan.text.Text;
import org.partyplan.reader.DraftItem;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.DraftSection;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.PlanDraft;

/**
 * What a plan says in two places, such as a sentence and a table: the same stands once,
 * and where they differ a person chooses.
 */
final class SaidTwice {

	/** Whom a sentence names; what others have to do is not the same. */
	private static final Pattern WHO = Pattern.compile(
			"党委书记|支部书记|党委委员|班子成员|纪委|团委|工会|党小组|党员领导干部|中层干部|(?<=[各每])(?:个?党?(?:支部|总支|科室|部门))|\\p{IsHan}{1,6}(?:支部|总支)");

	/** What stands below such a heading counts for that time alone. */
	private static final Pattern TIMES = Pattern.compile("季度|月|[上下]半年|阶段|批");

	private static final Pattern DAY = Pattern
		.compile("^(?:\\d{4}年)?\\d{1,2}月(?:[上中下]旬|底|份|\\d{1,2}日)?(?:之?前)?|^(?:年底|年内|全年)前?");

	private static final Pattern SIGNS = Pattern.compile("[^\\p{IsHan}\\p{Alnum}]");

	/** Shorter words are said of too much. */
	private static final int SHORTEST = 6;

	private static final int LONGEST = 14;

	/** No plan says one thing more often. */
	private static final int MOST = 50;

	private final PlanDraft draft;

	private final Decisions decisions;

	private final DraftPlaces places;

	SaidTwice(PlanDraft draft, Decisions decisions) {
		this.draft = draft;
		this.decisions = decisions;
		this.places = DraftPlaces.of(draft);
	}

	/** Each once, those behind it named; what somebody has decided about stays. */
	List<Proposal> once(List<Proposal> read) {
		Map<String, List<Proposal>> kept = new HashMap<>();
		Map<Proposal, List<String>> again = new LinkedHashMap<>();
		for (Proposal one : read) {
			List<Proposal> before = kept.computeIfAbsent(subject(one), (subject) -> new ArrayList<>());
			Proposal first = this.decisions.choices().containsKey(one.key()) ? null : first(before, one);
			if (first == null) {
				before.add(one);
				again.put(one, new ArrayList<>());
			}
			else {
				again.get(first).add(words(one.place()));
			}
		}
		return again.entrySet()
			.stream()
			.map((one) -> one.getValue().isEmpty() ? one.getKey()
					: one.getKey().said(one.getKey().elsewhere().and(List.copyOf(one.getValue()))))
			.toList();
	}

	/** Only what has this in common can be the same. */
	private static String subject(Proposal one) {
		return (one.task() != null) ? "t" + title(one.task())
				: one.meant().isEmpty() ? "n" + bare(one.terms().name()) : "m" + one.meant();
	}

	private @Nullable Proposal first(List<Proposal> before, Proposal one) {
		return before.stream().limit(MOST).filter((other) -> same(other, one)).findFirst().orElse(null);
	}

	private boolean same(Proposal one, Proposal other) {
		if (one.metric() != null && other.metric() != null) {
			DraftMetric metric = one.metric();
			DraftMetric again = other.metric();
			return sameThing(one, other) && metric.value().equals(again.value())
					&& Objects.equals(metric.upper(), again.upper()) && metric.comparator().equals(again.comparator());
		}
		return one.task() != null && other.task() != null && one.counted() == other.counted()
				&& same(one.task(), other.task()) && one.audience() == other.audience();
	}

	private static boolean same(DraftTask one, DraftTask other) {
		return sameTitle(one, other) && one.cadence() == other.cadence() && Objects.equals(one.node(), other.node())
				&& Objects.equals(one.dueOn(), other.dueOn()) && Objects.equals(one.dueDay(), other.dueDay());
	}

	private static boolean sameTitle(DraftTask one, DraftTask other) {
		String title = title(one);
		return title.length() >= SHORTEST && title.equals(title(other));
	}

	/** The same measure, unit, period and scope, asked of the same people. */
	private boolean sameThing(Proposal one, Proposal other) {
		MetricTerms terms = one.terms();
		MetricTerms again = other.terms();
		return !one.unnamed() && !one.counted() && !other.counted() && named(one, other)
				&& terms.unit().equals(again.unit()) && terms.cadence() == again.cadence()
				&& terms.scope() == again.scope() && terms.periods().equals(again.periods()) && asked(one, other)
				&& together(one.place(), other.place());
	}

	/** By the same name, or by one within the other where both are computed alike. */
	private static boolean named(Proposal one, Proposal other) {
		String name = bare(one.terms().name());
		String again = bare(other.terms().name());
		boolean alike = !one.meant().isEmpty() && one.meant().equals(other.meant());
		return one.meant().equals(other.meant())
				&& (name.equals(again) || alike && (name.contains(again) || again.contains(name)));
	}

	private static boolean asked(Proposal one, Proposal other) {
		Set<String> who = who(one.quote());
		Set<String> again = who(other.quote());
		return who.isEmpty() || again.isEmpty() || who.equals(again);
	}

	private static Set<String> who(String quote) {
		return WHO.matcher(quote)
			.results()
			.map(MatchResult::group)
			.map((name) -> name.replaceFirst("^.*[各每]", "").replaceFirst("^个?党?(?=支部|总支)", ""))
			.collect(Collectors.toSet());
	}

	/** What is to be done, without the day in front. */
	private static String title(DraftTask task) {
		return bare(DAY.matcher(task.title()).replaceFirst(""));
	}

	private static String bare(String words) {
		return SIGNS.matcher(words).replaceAll("");
	}

	/** Each with those that say something else of the same. */
	List<Proposal> disputed(List<Proposal> all) {
		Map<String, List<Proposal>> bySubject = all.stream().collect(Collectors.groupingBy(SaidTwice::subject));
		return all.stream().map((one) -> {
			List<Proposal> rivals = bySubject.get(subject(one))
				.stream()
				.limit(MOST)
				.filter((other) -> other != one && differ(one, other))
				.toList();
			boolean beaten = !said(one) && rivals.stream().anyMatch(this::said);
			return rivals.isEmpty() ? one
					: one.said(one.elsewhere().against(rivals.stream().map(this::words).toList(), beaten));
		}).toList();
	}

	private boolean said(Proposal one) {
		Choice choice = this.decisions.on(one.key());
		return Boolean.TRUE.equals(choice.accept()) || (choice.accept() == null && choice.wording() != null);
	}

	/** 第 17 条（≥ 10 次）. */
	private String words(Proposal rival) {
		String what = (rival.metric() != null) ? rival.terms().goal() : String.valueOf(rival.proposedDay());
		return "第 " + rival.number() + " 条（" + what + "）";
	}

	/** Two values for one thing, or two days of one task in the text and a table. */
	private boolean differ(Proposal one, Proposal other) {
		if (one.metric() != null && other.metric() != null) {
			return sameThing(one, other) && bare(one.terms().name()).equals(bare(other.terms().name()))
					&& one.metric().comparator().equals(other.metric().comparator())
					&& !one.metric().value().equals(other.metric().value())
					&& !one.place().owner().equals(other.place().owner());
		}
		return one.task() != null && other.task() != null && sameTitle(one.task(), other.task())
				&& one.proposedDay() != null && other.proposedDay() != null
				&& !one.proposedDay().equals(other.proposedDay()) && row(one.place()) != row(other.place());
	}

	/** Neither stands under a month or quarter of its own. */
	private boolean together(Place one, Place other) {
		return one.owner().equals(other.owner()) || !timed(one) && !timed(other);
	}

	private boolean timed(Place place) {
		DraftSection section = this.draft.sections().get(place.section());
		return TIMES.matcher(section.no() + section.title()).find()
				|| place.item() != null && TIMES.matcher(item(place).no() + item(place).title()).find();
	}

	private DraftItem item(Place place) {
		return this.draft.sections().get(place.section()).items().get(Objects.requireNonNull(place.item()));
	}

	private boolean row(Place place) {
		int part = this.places.partOf(place);
		String source = (part < 0) ? "" : this.draft.parts().get(part).source();
		return source.indexOf('\t') >= 0 || source.indexOf('|') >= 0;
	}

	private String words(Place place) {
		String title = (place.item() != null) ? item(place).title()
				: this.draft.sections().get(place.section()).title();
		return "“" + Text.shortened(title, LONGEST) + "”" + (row(place) ? "的表格里" : "里");
	}

}
