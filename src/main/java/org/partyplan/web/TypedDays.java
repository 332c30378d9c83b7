package org.partyplan.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Days;

import org.springframework.core.convert.converter.Converter;

/** Reads days as people type them; nothing typed is none. */
class TypedDays implements Converter<String, @Nullable LocalDate> {

	@Override
	public @Nullable LocalDate convert(String typed) {
		return typed.isBlank() ? null : Days.typed(typed);
	}

}
