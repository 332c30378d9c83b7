package org.partyplan.admission.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

import org.partyplan.admission.AdmissionMeasures;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.regulation.Rule;
import org.partyplan.shared.Percent;

/**
 * A year's quotas beside what became of them, by branch.
 *
 * @param current whether it is the year in course, in which more can still come
 */
record YearPlan(int year, LocalDate today, boolean current, List<Row> rows, Rule educatedLeast, Rule eitherLeast,
		boolean keeps) {

	public Row total() {
		return new Row(new UUID(0, 0), "合计", sum(Row::planned), sum(Row::approved), sum(Row::educated),
				sum(Row::either), sum(Row::possible), sum(Row::possibleEducated), sum(Row::possibleEither));
	}

	/** 名额 30 人，已审批 24 人. */
	public String heading() {
		return this.year + " 年名额 " + total().planned() + " 人，已审批 " + total().approved() + " 人";
	}

	/** What can still come by the rules, and what the shares would be. */
	public String outlook() {
		Row total = total();
		if (!this.current) {
			return "";
		}
		if (total.possible() == 0) {
			return "按规定，今年没有还可以审批的人。没到时候的不提前办。";
		}
		int all = total.approved() + total.possible();
		return "按规定，今年还可审批 " + total.possible() + " 人，其中高知 " + total.possibleEducated() + " 人，临床一线或高知 "
				+ total.possibleEither() + " 人。若都审批，全年 " + all + " 人，高知 "
				+ percent(total.educated() + total.possibleEducated(), all, this.educatedLeast) + "，临床一线或高知 "
				+ percent(total.either() + total.possibleEither(), all, this.eitherLeast) + "。没到时候的不提前办，决定由会议作出。";
	}

	/** What can still come, for the page of a metric. */
	public String possible(String measure) {
		Row total = total();
		if (!this.current) {
			return "";
		}
		String words = "今年按规定还可审批 " + total.possible() + " 人";
		if (measure.equals(AdmissionMeasures.ADMISSIONS) || total.possible() == 0) {
			return words + "。没到时候的不提前办。";
		}
		boolean both = measure.equals(AdmissionMeasures.EITHER);
		int fit = both ? total.possibleEither() : total.possibleEducated();
		int part = fit + (both ? total.either() : total.educated());
		int whole = total.approved() + total.possible();
		return words + "，其中 " + fit + " 人符合。若都审批，是 " + part + " ÷ " + whole + "，"
				+ percent(part, whole, both ? this.eitherLeast : this.educatedLeast) + "。";
	}

	/** 7 ÷ 24 = 29.2%，目标 30%，还差. */
	public String educatedWords() {
		return share(total().educated(), this.educatedLeast);
	}

	public String eitherWords() {
		return share(total().either(), this.eitherLeast);
	}

	public boolean educatedReached() {
		return reached(total().educated(), this.educatedLeast);
	}

	public boolean eitherReached() {
		return reached(total().either(), this.eitherLeast);
	}

	public boolean over() {
		return total().planned() > 0 && total().approved() > total().planned();
	}

	private String share(int part, Rule least) {
		int all = total().approved();
		String goal = "不低于 " + least.figure().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
		return (all == 0) ? "还没有审批的人，要求" + goal : part + " ÷ " + all + "，是 " + percent(part, all, least) + "，要求" + goal;
	}

	private boolean reached(int part, Rule least) {
		return BigDecimal.valueOf(part).compareTo(least.figure().multiply(BigDecimal.valueOf(total().approved()))) >= 0;
	}

	/** Goals are kept as shares of one, figures are shown in percent. */
	private static String percent(int part, int whole, Rule least) {
		return Percent.of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), least.figure().movePointRight(2));
	}

	private int sum(ToIntFunction<Row> part) {
		return this.rows.stream().mapToInt(part).sum();
	}

	/** One branch. */
	record Row(UUID id, String branch, int planned, int approved, int educated, int either, int possible,
			int possibleEducated, int possibleEither) {

		Row possible(List<AdmissionProgress> courses) {
			return new Row(this.id, this.branch, this.planned, this.approved, this.educated, this.either,
					courses.size(), (int) courses.stream().filter((one) -> one.who().educated()).count(),
					(int) courses.stream().filter((one) -> one.who().either()).count());
		}

	}

}
