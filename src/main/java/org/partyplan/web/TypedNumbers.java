package org.partyplan.web;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.TypedNumber;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.util.NumberUtils;

/**
 * Reads numbers as people type them: 1,000 and １，０００ and 1 000 are a thousand; nothing
 * else than a decimal number is read, so that neither "约95" nor "0x10" becomes one.
 */
class TypedNumbers implements ConverterFactory<String, Number> {

	private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

	private static final Set<Class<?>> WHOLE = Set.of(Integer.class, Long.class, Short.class, Byte.class);

	@Override
	public <T extends Number> Converter<String, T> getConverter(Class<T> type) {
		return (typed) -> read(typed, type);
	}

	private static <T extends Number> @Nullable T read(String typed, Class<T> type) {
		String text = TypedNumber.plain(typed);
		if (text.isEmpty()) {
			return null;
		}
		if (!PLAIN.matcher(text).matches()) {
			throw new NumberFormatException(typed);
		}
		BigDecimal number = new BigDecimal(text);
		return NumberUtils.convertNumberToTargetClass(WHOLE.contains(type) ? number.longValueExact() : number, type);
	}

}
