package org.partyplan.activity.compliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.GroupTurn;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.Days;
import org.partyplan.shared.Period;
import org.partyplan.shared.Period;
import org.partyplan.shared.Tone;

/**
 * How one branch stands to one duty in the period a day lies in.
 *
 * @param asked whether the duty falls to the branch at all
 * @param held how often it was held; where each group meets, how many groups did
 * @param wanted how often it has to be
 * @param applies to whom: BRANCH, COMMITTEE, GROUPS or MEMBERS, each of them
 * @param last the last day on which it was held
 * @param groupTurns where each group meets, which have, as one text
 * @param leftOut where each member is meant, the last few that are missing
 */
public record DutyCell(UUID unitId, String unit, String kind, String name, Cadence cadence, String source,
		boolean asked, int held, int wanted, @Nullable LocalDate last, LocalDate starts, LocalDate ends, LocalDate asOf,
		String applies, @Nullable String groupTurns, @Nullable String leftOut) {

	/** About what one takes in memory. */
	static final int BYTES = 500;

	/** From so many days before a period's end on, what is missing is due soon. */
	static final int SOON = 7;

	public boolean done() {
		return this.held >= this.wanted;
	}

	public boolean missing() {
		return this.asked && !done() && this.ends.isBefore(this.asOf);
	}

	public boolean soon() {
		return this.asked && !done() && !missing() && ChronoUnit.DAYS.between(this.asOf, this.ends) <= SOON;
	}

	public Tone tone() {
		return !this.asked ? Tone.NA : done() ? Tone.DONE : missing() ? Tone.LATE : soon() ? Tone.SOON : Tone.NONE;
	}

	/** 谈心谈话：还有丁临溪、郭观棠, for those who may see names. */
	public String whom() {
		return (this.leftOut == null) ? what() : this.name + "：还有" + this.leftOut;
	}

	/** 主题党日, or 党小组会（还差 1 个党小组）. */
	public String what() {
		return this.name + ((this.wanted == 1) ? ""
				: "（还差 " + (this.wanted - this.held) + (this.applies.equals("MEMBERS") ? " 人）" : " 个党小组）"));
	}

	/** The period it is asked for in, without the year: 10月, 第四季度, 全年. */
	public String span() {
		return Period.of(this.starts.getYear(), this.cadence)
			.stream()
			.filter((period) -> period.contains(this.starts))
			.map((period) -> period.label().substring(period.label().indexOf('年') + 1))
			.map((label) -> label.isEmpty() ? "全年" : label)
			.findFirst()
			.orElse("");
	}

	/** The month whose table shows it. */
	YearMonth month() {
		return YearMonth.from(this.ends);
	}

	/** 5月14日, 缺, 剩 3 天. */
	public String word() {
		if (!this.asked) {
			return "不要求";
		}
		if (done()) {
			return (this.last == null) ? "已开" : Days.words(this.last);
		}
		String part = (this.held > 0) ? this.held + "/" + this.wanted + " " : "";
		long left = ChronoUnit.DAYS.between(this.asOf, this.ends);
		return part + (missing() ? "缺" : !soon() ? "还没到" : (left == 0) ? "今天到期" : "剩 " + left + " 天");
	}

	/** Where each of several groups meets: how each stands; else nothing. */
	public List<GroupTurn> turns() {
		List<GroupTurn> turns = GroupTurn.of(this.groupTurns);
		return (turns.size() > 1 && this.held > 0 && !done()) ? turns : List.of();
	}

	/** Whether there is something to read rather than to write. */
	public boolean recorded() {
		return this.held > 0 || this.applies.equals("MEMBERS");
	}

	/** The records behind it, or the form to write one. */
	public String link() {
		if (this.applies.equals("MEMBERS")) {
			return "/activities/talks?year=" + this.starts.getYear();
		}
		return (this.held > 0)
				? "/activities?unit=" + this.unitId + "&kind=" + this.kind + "&from=" + this.starts + "&to=" + this.ends
				: record(this.unitId);
	}

	/**
	 * The form in which a unit writes down what is missing; when it was held it says
	 * itself.
	 */
	public String record(UUID unit) {
		return "/activities/new?kind=" + this.kind + "&unit=" + unit + (missing() ? "&due=" + this.ends : "");
	}

}
