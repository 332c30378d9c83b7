package org.partyplan.admission.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.Window;
import org.partyplan.regulation.Rule;
import org.partyplan.shared.Found;
import org.partyplan.shared.Paged;

/**
 * Leaders and the highly educated people they keep in touch with.
 *
 * @param leaders to choose from
 * @param people highly educated, not in the party yet
 * @param page which pairs are shown, from 1
 */
record ContactPage(List<Pair> pairs, List<Choice> leaders, Found<Choice> people, Rule rule, boolean keeps,
		LocalDate today, int page) {

	/** Pairs a page. */
	private static final int SIZE = 50;

	/** 结对 8 对，2 对超过 6 个月没有联系. */
	public String heading() {
		long late = this.pairs.stream().filter((pair) -> late(pair)).count();
		return this.pairs.isEmpty() ? "还没有结对" : "结对 " + this.pairs.size() + " 对，"
				+ ((late == 0) ? "都按时联系了" : late + " 对超过 " + this.rule.number() + " 个月没有联系");
	}

	/** The overdue first. */
	public Paged<Pair> ordered() {
		return Paged.part(this.pairs.stream().sorted(Comparator.comparing(this::due)).toList(), this.page, SIZE);
	}

	public LocalDate due(Pair pair) {
		return Window.later(pair.since(), this.rule.figure(), 0);
	}

	public boolean late(Pair pair) {
		return due(pair).isBefore(this.today);
	}

	public String word(Pair pair) {
		return late(pair) ? "逾期 " + ChronoUnit.DAYS.between(due(pair), this.today) + " 天" : "按时";
	}

	/** Two people. */
	record Pair(UUID id, String leader, String person, String branch, LocalDate validFrom, @Nullable LocalDate last,
			int contacts, @Nullable String words) {

		LocalDate since() {
			return (this.last == null) ? this.validFrom : this.last;
		}

	}

	/** For a select. */
	record Choice(UUID id, String name) {
	}

}
