package org.partyplan.care;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.PartyAge;

/**
 * The day somebody joined, as it comes round.
 *
 * @param joined when they became 预备党员, which is the day of joining
 * @param fully when they became full members, or null
 * @param cardYear of which year the last card was that was handed over, or null
 * @param cardOn when it was handed over, or null
 */
record Birthday(UUID personId, String name, String branch, LocalDate joined, @Nullable LocalDate fully,
		@Nullable Integer cardYear, @Nullable LocalDate cardOn) {

	/** In a year: of 29 February, the 28th where there is none. */
	public LocalDate in(int year) {
		return this.joined.plusYears(year - this.joined.getYear());
	}

	/** Today, or the next one to come. */
	LocalDate next(LocalDate today) {
		LocalDate day = in(today.getYear());
		return day.isBefore(today) ? in(today.getYear() + 1) : day;
	}

	/** Whether the card of a year was handed over. */
	public boolean given(int year) {
		return this.cardYear != null && this.cardYear >= year;
	}

	/** How many years by a year's day. */
	public int years(int year) {
		return year - this.joined.getYear();
	}

	/** 党龄 on the day, which is not the same: 25 年; empty for who is on probation. */
	public String partyAge(int year) {
		return PartyAge.words(this.fully, in(year));
	}

	/** Worth a word of its own. */
	public boolean round(int year) {
		int years = years(year);
		return years > 0 && years % 10 == 0;
	}

	/** The card's words. */
	public String words(int year) {
		int years = years(year);
		if (years >= 50) {
			return "半个世纪，您把最好的年纪交给了病床边和手术灯下。年轻人今天走的路，有您铺的石头。愿您健康，常回来坐坐，给我们讲讲当年。";
		}
		if (years >= 30) {
			return "三十多年里，您带过的人已经在带人。科室换了楼、换了机器，您对病人说话的语气没有变，这就是我们要学的。";
		}
		if (years >= 10) {
			return "十年过去，当初宣誓时的那句话，您用一个个夜班和一次次抢救答了题。往后的日子，继续做大家身边那个靠得住的人。";
		}
		if (years >= 3) {
			return "从新党员到骨干，靠的是把小事做到底。今天不妨再读一遍自己的入党志愿书，看看哪句话已经做到，哪句还要使劲。";
		}
		return "入党时写下的话墨迹还新。愿您记得那天的心情，把它带进每一个班次、每一次交接里。";
	}

}
