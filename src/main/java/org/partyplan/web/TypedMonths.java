package org.partyplan.web;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Days;

import org.springframework.core.convert.converter.Converter;

/** Reads months as people type them; nothing typed is none. */
class TypedMonths implements Converter<String, @Nullable YearMonth> {

	@Override
	public @Nullable YearMonth convert(String typed) {
		return typed.isBlank() ? null : Days.typedMonth(typed);
	}

}
