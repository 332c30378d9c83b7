package org.partyplan.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	private static final Set<String> HIDDEN = Set.of("_csrf", "version", "key", "password", "username");

	/** The readable fields of a request. */
	public static List<Typed> of(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !HIDDEN.contains(field.getKey()) && !field.getKey().toLowerCase().contains("password"))
			.flatMap(Typed::values)
			.toList();
	}

	private static Stream<Typed> values(Map.Entry<String, String[]> field) {
		return Arrays.stream(field.getValue())
			.filter((value) -> value.strip().length() > 1)
			.map((value) -> new Typed(field.getKey(), value));
	}

}
