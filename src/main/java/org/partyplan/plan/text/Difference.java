package org.partyplan.plan.text;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One field that an amendment changes.
 *
 * @param label the field
 * @param before in words; empty where there was nothing
 * @param after in words
 */
public record Difference(String label, String before, String after) {

	/** The fields that differ; all that are filled where there was nothing before. */
	public static <T> List<Difference> list(List<Field<T>> fields, @Nullable T before, T after) {
		return fields.stream()
			.map((field) -> new Difference(field.label(), (before == null) ? "" : field.words().apply(before),
					field.words().apply(after)))
			.filter((one) -> !one.before().equals(one.after()))
			.toList();
	}

	public record Field<T>(String label, Function<T, String> words) {
	}

}
