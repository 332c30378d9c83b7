package org.partyplan.plan.life;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partyplan.shared.RuleBroken;

/**
 * 发文字号 such as 示中医党〔2026〕8号: six-angle brackets, no 第, no leading zero (GB/T 9704-2012,
 * 7.2.5).
 *
 * @param text the number as it is printed
 */
record DocumentNumber(String text) {

	private static final Pattern FORM = Pattern.compile("\\p{IsHan}{2,20}〔(\\d{4})〕[1-9]\\d{0,4}号");

	DocumentNumber {
		if (!FORM.matcher(text).matches()) {
			throw new RuleBroken("plan.life.documentNumber", text).at("documentNumber");
		}
	}

	/** Reads what was typed: other brackets and full-width digits are set right. */
	static DocumentNumber of(String typed) {
		StringBuilder text = new StringBuilder();
		typed.chars().map(DocumentNumber::plain).filter((c) -> !blank(c)).forEach((c) -> text.append((char) c));
		return new DocumentNumber(text.toString());
	}

	/** The year in the brackets is the year of the 成文日期. */
	DocumentNumber requireYearOf(LocalDate day) {
		Matcher matcher = FORM.matcher(this.text);
		if (matcher.matches() && Integer.parseInt(matcher.group(1)) != day.getYear()) {
			throw new RuleBroken("plan.life.documentYear", matcher.group(1), String.valueOf(day.getYear()))
				.at("documentNumber");
		}
		return this;
	}

	private static boolean blank(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static int plain(int c) {
		if ("[(（［【〖{".indexOf(c) >= 0) {
			return '〔';
		}
		if ("])）］】〗}".indexOf(c) >= 0) {
			return '〕';
		}
		return (c >= '０' && c <= '９') ? c - '０' + '0' : c;
	}

}
