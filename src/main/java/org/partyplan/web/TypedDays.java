package org.partyplan.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.convert.converter.Converter;

/**
 * Reads days as people type them: 2026-05-20, 2026/5/20, 2026.5.20, 20260520 and
 * 2026年5月20日, from the year 1900 to 2999; a day that is in no calendar is none.
 */
class TypedDays implements Converter<String, @Nullable LocalDate> {

	private static final Pattern DAY = Pattern
		.compile("((?:19|2\\d)\\d{2})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))");

	@Override
	public @Nullable LocalDate convert(String typed) {
		String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
		if (text.isEmpty()) {
			return null;
		}
		Matcher day = DAY.matcher(text);
		if (!day.matches()) {
			throw new DateTimeException(typed);
		}
		int group = (day.group(2) != null) ? 2 : 4;
		return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(group)),
				Integer.parseInt(day.group(group + 1)));
	}

}
