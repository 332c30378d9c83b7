package org.partyplan.plan.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.model.PlanPart;

/** What the editor shows of a draft. */
record EditPage(Head plan, List<PassageView> sections, Focus focus) {

	/**
	 * The draft's head and frame, and what was deleted last.
	 *
	 * @param amendmentId the amendment whose working copy it is, or null
	 * @param amendedId the plan that is amended
	 */
	record Head(UUID id, UUID organizationId, int year, String title, PlanStatus status, String issuer,
			String recipients, String notice, String overall, String closing, int version, @Nullable UUID undoId,
			@Nullable String undoTitle, @Nullable UUID amendmentId, @Nullable UUID amendedId) {

		/** Whether it is the working copy of an amendment. */
		public boolean amending() {
			return amendmentId() != null;
		}

		/** Where one goes when the writing is done. */
		public String home() {
			return amending() ? "/plans/" + amendedId() + "/amendments/" + amendmentId() : "/plans/" + id();
		}

		public String text(PlanPart part) {
			return switch (part) {
				case NOTICE -> notice();
				case OVERALL -> overall();
				case CLOSING -> closing();
				case HEAD -> title();
			};
		}

	}

	private Stream<PassageView> passages() {
		return sections().stream().flatMap((section) -> Stream.concat(Stream.of(section), section.items().stream()));
	}

	@Nullable PassageView passage(@Nullable UUID id) {
		return passages().filter((passage) -> passage.id().equals(id)).findFirst().orElse(null);
	}

	/** Where the task or metric in the panel stands. */
	public @Nullable PassageView passageOf(UUID mark) {
		return passages().filter((passage) -> passage.marks().stream().anyMatch((one) -> one.id().equals(mark)))
			.findFirst()
			.orElse(null);
	}

	/** The task or metric with this id. */
	Optional<SourceMark> mark(UUID id) {
		return passages().flatMap((passage) -> passage.marks().stream())
			.filter((mark) -> mark.id().equals(id))
			.findFirst();
	}

	public List<PlanPart> opening() {
		return List.of(PlanPart.NOTICE, PlanPart.OVERALL);
	}

	public PlanPart ending() {
		return PlanPart.CLOSING;
	}

	public PlanPart heading() {
		return PlanPart.HEAD;
	}

	public boolean open(PlanPart part) {
		return part == focus().part();
	}

	public String url(Focus focus) {
		return focus.url(plan().id());
	}

	/** Opens a text for editing; the panel stays. */
	public String url(PassageView passage) {
		return url(focus().withPlace(passage.id()));
	}

	public String url(PassageView passage, SourceMark mark) {
		return url(mark.open(passage.id()));
	}

	public String url(PlanPart part) {
		return url(Focus.part(part));
	}

	public String closePlace() {
		return url(new Focus(null, null, focus().task(), focus().metric()));
	}

	public String closePanel() {
		return url(focus().withoutPanel());
	}

}
