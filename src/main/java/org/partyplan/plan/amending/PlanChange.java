package org.partyplan.plan.amending;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.Difference;
import org.partyplan.plan.text.ItemText;

/**
 * One change of an amendment.
 *
 * @param subjectId the section, item, task or metric
 * @param payload the subject before and after
 * @param reason why
 */
public record PlanChange(ChangeKind kind, UUID subjectId, Payload payload, String reason) {

	/** The paragraph it belongs to. */
	UUID place() {
		return Objects.requireNonNullElse(this.payload.place(), this.subjectId);
	}

	/** What it is about, in one line. */
	public String title() {
		return kind().label() + "“" + this.payload.title() + "”";
	}

	/** Before and after, field by field. */
	public List<Difference> differences() {
		return Objects.requireNonNullElse(this.payload.fields(), List.of());
	}

	/** Before and after for a text. */
	public TextDifference text() {
		return TextDifference.of(this.payload.itemBefore(), this.payload.itemAfter());
	}

	/** Whether there are words to be compared. */
	public boolean rewritten() {
		return kind().text() && text().changed();
	}

	/**
	 * What is kept of a change when it is approved.
	 *
	 * @param itemBefore a text before, if it is one
	 * @param itemAfter a text after
	 * @param place of a task or a metric
	 * @param name of a task or a metric
	 * @param fields what differs, in words
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Payload(@Nullable ItemText itemBefore, @Nullable ItemText itemAfter, @Nullable UUID place,
			@Nullable String name, @Nullable List<Difference> fields) {

		public static Payload text(@Nullable ItemText before, @Nullable ItemText after, List<Difference> fields) {
			return new Payload(before, after, null, null, fields.isEmpty() ? null : fields);
		}

		public static Payload of(UUID place, String name, List<Difference> fields) {
			return new Payload(null, null, place, name, fields);
		}

		@JsonIgnore
		String title() {
			return Stream.of(this.itemBefore, this.itemAfter)
				.filter(Objects::nonNull)
				.map(ItemText::heading)
				.findFirst()
				.orElse(Objects.toString(this.name, ""));
		}

	}

}
