package org.partyplan.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a person had typed into a form that could not be taken, to be shown again so that
 * nothing is lost.
 *
 * @param name the field
 * @param value the text
 */
public record Typed(String name, String value) {

	private static final Set<String> HIDDEN = Set.of("again", "version", "key", "password", "username");

	/** What a list or a box stands for in the program; nobody typed it. */
	private static final Pattern CHOSEN = Pattern.compile("[\\w:.-]*([0-9a-f]{8}-[0-9a-f]{4}|[A-Za-z_-]{2})[\\w:.-]*");

	private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-([01]\\d|2[0-8])");

	/** The readable fields of a request: what a person typed, not what he chose. */
	public static List<Typed> of(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !HIDDEN.contains(field.getKey()) && !field.getKey().startsWith("_")
					&& !field.getKey().toLowerCase().contains("password"))
			.flatMap(Typed::values)
			.toList();
	}

	private static Stream<Typed> values(Map.Entry<String, String[]> field) {
		return Arrays.stream(field.getValue())
			.filter((value) -> value.strip().length() > 1 && !CHOSEN.matcher(value.strip()).matches())
			.map((value) -> new Typed(field.getKey(),
					DAY.matcher(value).matches() ? Days.full(LocalDate.parse(value)) : value));
	}

}
