package org.partyplan.activity.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.partyplan.regulation.Bound;
import org.partyplan.regulation.Rule;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.Tone;

/**
 * A vote that was taken. What has happened stands as it was, also without a quorum; then
 * it needs a reason and decides nothing.
 *
 * @param due those with a vote
 * @param present those of them who came
 * @param written opinions given in writing, among the votes
 * @param cited the article
 */
public record Vote(String matter, VoteKind kind, int due, int present, int ayes, int noes, int abstentions, int written,
		Outcome outcome, String cited, String reason) {

	/** What came of it by the rules in force on its day. */
	public static Vote judged(VoteForm form, int due, int present, Rules rules) {
		VoteKind kind = Objects.requireNonNull(form.kind());
		int voters = Objects.requireNonNullElse(form.due(), due);
		int there = Objects.requireNonNullElse(form.present(), Math.min(present, voters));
		int ayes = number(form.ayes());
		Rule quorum = rules.value(kind.quorum());
		Rule majority = rules.value(kind.majority());
		Outcome outcome = !reaches(there, voters, quorum) ? Outcome.VOID
				: reaches(ayes, kind.base(voters, there), majority) ? Outcome.PASSED : Outcome.FAILED;
		String cited = quorum.cited() + "：到会" + words(quorum) + "，赞成" + words(majority);
		return new Vote(form.matter(), kind, voters, there, ayes, number(form.noes()), number(form.abstentions()),
				number(form.written()), outcome, cited, form.reason());
	}

	/** Every vote has to be somewhere; without a quorum there is a reason. */
	public void requireWhole() {
		int votes = this.ayes + this.noes + this.abstentions;
		if (this.present > this.due || this.written > this.due - this.present) {
			throw new RuleBroken("activity.ballot.people", this.matter, this.due, this.present, this.written);
		}
		if (votes != this.present + this.written) {
			throw new RuleBroken("activity.ballot.sums", this.matter, this.present, this.written, votes);
		}
		if (this.kind == VoteKind.ELECTION && this.written > 0 && this.reason.isEmpty()) {
			throw new RuleBroken("activity.ballot.election", this.matter);
		}
		if (this.outcome == Outcome.VOID && this.reason.isEmpty()) {
			throw new RuleBroken("activity.ballot.quorum", this.matter, this.due, this.present, this.cited);
		}
	}

	/** 应到 20，到会 18；赞成 16，反对 1，弃权 1，其中书面 0. */
	public String words() {
		return "有表决权的应到 " + this.due + "，到会 " + this.present + "；赞成 " + this.ayes + "，反对 " + this.noes + "，弃权 "
				+ this.abstentions + ((this.written > 0) ? "，其中书面意见 " + this.written : "");
	}

	private static boolean reaches(int part, int whole, Rule rule) {
		int reached = BigDecimal.valueOf(part).compareTo(rule.binding().multiply(BigDecimal.valueOf(whole)));
		return (rule.bound() == Bound.ABOVE) ? reached > 0 : reached >= 0;
	}

	private static String words(Rule rule) {
		BigDecimal percent = rule.binding().movePointRight(2).setScale(0, RoundingMode.HALF_UP);
		return switch (percent.intValue()) {
			case 50 -> (rule.bound() == Bound.ABOVE) ? "过半数" : "半数";
			case 80 -> "五分之四";
			default -> rule.bound().label() + " " + percent + "%";
		};
	}

	private static int number(@Nullable Integer typed) {
		return Objects.requireNonNullElse(typed, 0);
	}

	/** What a vote comes to. */
	public enum Outcome {

		PASSED("通过", Tone.DONE), FAILED("未通过", Tone.NONE), VOID("到会不够，无效", Tone.LATE);

		private final String label;

		private final Tone tone;

		Outcome(String label, Tone tone) {
			this.label = label;
			this.tone = tone;
		}

		public String label() {
			return this.label;
		}

		public Tone tone() {
			return this.tone;
		}

	}

}
