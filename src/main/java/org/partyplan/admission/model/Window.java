package org.partyplan.admission.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partyplan.regulation.Bound;
import org.partyplan.regulation.Rule;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.Days;

/**
 * When a step may be: months counted by the calendar, clamped to the end of a shorter
 * one.
 *
 * @param earliest the day that binds
 * @param own the day by the organisation's figure, where it has one
 * @param national the day by the regulation's figure, where it has one
 * @param least the rule behind them
 * @param latest the last day that is in time
 * @param most the rule behind it
 */
public record Window(@Nullable LocalDate earliest, @Nullable LocalDate own, @Nullable LocalDate national,
		@Nullable Rule least, @Nullable LocalDate latest, @Nullable Rule most) {

	/** What an extension of the probation puts off with it. */
	private static final Set<String> PUT_OFF = Set.of("admission.probation", "admission.request");

	public static Window of(AdmissionStepKind kind, AdmissionProgress course, Rules law) {
		AdmissionStepKind.Limits limits = kind.limits();
		Rule least = rule(limits.leastRule(), law);
		LocalDate after = from(limits.leastAfter(), course);
		Rule most = rule(limits.mostRule(), law);
		LocalDate since = since(kind, limits.mostAfter(), course);
		LocalDate latest = (most == null || since == null) ? null : later(since, most.binding(), 0);
		if (least == null || after == null || least.binding().signum() == 0) {
			return new Window(age(kind, course, law), null, null, null, latest, most);
		}
		int extra = (PUT_OFF.contains(least.key()) && course.extendedMonths() != null) ? course.extendedMonths() : 0;
		return new Window(later(after, least.binding(), extra),
				(least.own() == null) ? null : later(after, least.own(), extra),
				(least.value().signum() == 0) ? null : later(after, least.value(), extra), least, latest, most);
	}

	/** A day so many months on. */
	public static LocalDate later(LocalDate day, BigDecimal months, int extra) {
		return day.plusMonths(months.setScale(0, RoundingMode.CEILING).longValueExact() + extra);
	}

	/** The organisation's figure and the regulation's lead to different days. */
	public boolean twofold() {
		return this.own != null && this.national != null && !this.own.equals(this.national);
	}

	/** Which of two days binds, in words. */
	public String binding() {
		Rule rule = this.least;
		if (rule == null) {
			return "";
		}
		boolean ownBinds = rule.bound() == Bound.CUSTOM || (twofold() && this.earliest.equals(this.own));
		return ownBinds ? "本单位定 " + (rule.ownWords().isEmpty() ? rule.words() : rule.ownWords())
				: rule.cited() + " " + rule.words();
	}

	/** Both days where they differ. */
	public String both() {
		Rule rule = this.least;
		return (rule == null || !twofold()) ? "" : "本单位定 " + rule.ownWords() + "，到 " + Days.full(this.own) + "；"
				+ rule.cited() + " " + rule.words() + "，到 " + Days.full(this.national) + "。以较晚的为准。";
	}

	/** For a narrow card: why that day, of two the one that holds. */
	public String brief() {
		Rule rule = this.least;
		return (rule == null) ? ""
				: twofold() ? (this.earliest.equals(this.own) ? "本单位定 " + rule.ownWords() : "规定 " + rule.words())
						: (rule.bound() == Bound.CUSTOM) ? binding() : "规定 " + rule.words();
	}

	/** The one who goes through it may be too young. */
	private static @Nullable LocalDate age(AdmissionStepKind kind, AdmissionProgress course, Rules law) {
		LocalDate born = course.who().born();
		return (kind.gates().contains(Gate.AGE) && born != null) ? born.plusYears(law.value("admission.age").number())
				: null;
	}

	/** A review follows the review before it. */
	private static @Nullable LocalDate since(AdmissionStepKind kind, @Nullable String after, AdmissionProgress course) {
		return (kind.key().equals(AdmissionStepKind.EDUCATION) && !course.reviews().isEmpty())
				? course.reviews().get(course.reviews().size() - 1) : from(after, course);
	}

	private static @Nullable LocalDate from(@Nullable String key, AdmissionProgress course) {
		return (key == null) ? null : course.day(key);
	}

	private static @Nullable Rule rule(@Nullable String key, Rules law) {
		return (key == null) ? null : law.value(key);
	}

}
