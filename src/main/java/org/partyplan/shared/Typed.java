package org.partyplan.shared;

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

	private static final Set<String> HIDDEN = Set.of("_csrf", "_once", "again", "version", "key", "password",
			"username");

	/** What the program writes into fields, and nobody reads. */
	private static final Pattern CODE = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}(:[A-Z_]+)?|[A-Z][A-Z_]+");

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
			.filter((value) -> value.strip().length() > 1 && !CODE.matcher(value).matches())
			.map((value) -> new Typed(field.getKey(), value));
	}

}
