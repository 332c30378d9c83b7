package org.partyplan.plan.amending;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.Difference;
import org.partyplan.plan.text.ItemText;

/**
 * One change of an amendment.
 *
 * @param id its id; a change written anew has a new one
 * @param subjectId the item, task or metric
 * @param payload the subject before and after
 * @param reason why
 */
public record PlanChange(UUID id, ChangeKind kind, UUID subjectId, Payload payload, String reason) {

	/** The item it belongs to, or the section where its task stands in the intro. */
	UUID place() {
		return kind().item() ? subjectId() : this.payload.place();
	}

	/** What it is about, in one line. */
	public String title() {
		return kind().label() + "“" + this.payload.title() + "”";
	}

	/** Before and after, field by field, for a task or a metric. */
	public List<Difference> differences() {
		return this.payload.differences();
	}

	/** Before and after for an item's text. */
	public TextDifference text() {
		return TextDifference.of(this.payload.itemBefore(), this.payload.itemAfter());
	}

	/** At most one pair of these is filled. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Payload(@Nullable ItemText itemBefore, @Nullable ItemText itemAfter, @Nullable TaskPayload taskBefore,
			@Nullable TaskPayload taskAfter, @Nullable MetricPayload metricBefore,
			@Nullable MetricPayload metricAfter) {

		public static Payload item(@Nullable ItemText before, @Nullable ItemText after) {
			return new Payload(before, after, null, null, null, null);
		}

		static Payload task(@Nullable TaskPayload before, @Nullable TaskPayload after) {
			return new Payload(null, null, before, after, null, null);
		}

		public static Payload metric(MetricPayload before, @Nullable MetricPayload after) {
			return new Payload(null, null, null, null, before, after);
		}

		public ItemText item() {
			return Objects.requireNonNull(this.itemAfter);
		}

		TaskPayload task() {
			return Objects.requireNonNull(this.taskAfter);
		}

		public MetricPayload metric() {
			return Objects.requireNonNull(this.metricAfter);
		}

		private UUID place() {
			return Stream.of(this.taskBefore, this.taskAfter)
				.filter(Objects::nonNull)
				.map((task) -> (task.itemId() == null) ? task.sectionId() : task.itemId())
				.findFirst()
				.orElseGet(() -> Objects.requireNonNullElse(Objects.requireNonNull(this.metricBefore).itemId(),
						this.metricBefore.sectionId()));
		}

		private String title() {
			return Stream
				.of((this.itemBefore == null) ? this.itemAfter : this.itemBefore,
						(this.taskBefore == null) ? this.taskAfter : this.taskBefore, this.metricBefore)
				.filter(Objects::nonNull)
				.map(Payload::name)
				.findFirst()
				.orElse("");
		}

		private static String name(Object subject) {
			return (subject instanceof ItemText item) ? item.heading()
					: (subject instanceof TaskPayload task) ? task.title() : ((MetricPayload) subject).name();
		}

		private List<Difference> differences() {
			return (this.taskAfter != null) ? this.taskAfter.from(this.taskBefore)
					: (this.metricAfter != null) ? this.metricAfter.from(this.metricBefore) : List.of();
		}

	}

}
