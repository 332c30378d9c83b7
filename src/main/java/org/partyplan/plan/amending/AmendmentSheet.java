package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.model.PlanSheetMark;
import org.partyplan.plan.model.PlanSheetText;
import org.partyplan.plan.model.Span;
import org.partyplan.plan.model.Tasks;
import org.partyplan.plan.text.ItemText;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page on which an amendment is collected: the text with what will become of it. */
@Component
@Transactional(readOnly = true)
class AmendmentSheet {

	private static final String AMENDMENT = """
			select id, number, reason, status, version, approver, minutes_number, effective_on
			from plan_amendment where id = :id and plan_id = :plan
			""";

	private final PlanAccess heads;

	private final PlanSheetText text;

	private final AmendmentChanges changes;

	private final JdbcClient jdbc;

	AmendmentSheet(PlanAccess heads, PlanSheetText text, AmendmentChanges changes, JdbcClient jdbc) {
		this.heads = heads;
		this.text = text;
		this.changes = changes;
		this.jdbc = jdbc;
	}

	Page of(UUID planId, UUID id, CurrentUser me) {
		PlanAccess.Head head = this.heads.head(planId, me);
		Row amendment = this.jdbc.sql(AMENDMENT)
			.param("id", id)
			.param("plan", planId)
			.query(Row.class)
			.optional()
			.filter((row) -> head.office())
			.orElseThrow(() -> new NotFound("amendment " + id));
		List<PlanChange> collected = this.changes.of(id);
		return page(head, amendment, collected, this.text.lines(planId), this.text.marks(planId));
	}

	private static Page page(PlanAccess.Head head, Row amendment, List<PlanChange> changes,
			List<PlanSheetText.Line> lines, List<PlanSheetMark> marks) {
		Map<UUID, List<PlanChange>> byPlace = changes.stream().collect(Collectors.groupingBy(PlanChange::place));
		Map<UUID, List<PlanSheetMark>> byParagraph = marks.stream()
			.collect(Collectors.groupingBy((mark) -> Objects.requireNonNullElse(mark.itemId(), mark.sectionId())));
		List<Block> blocks = new ArrayList<>();
		withAdded(lines, changes).forEach((line) -> blocks.add(new Block(line,
				byParagraph.getOrDefault(line.id(), List.of()), byPlace.getOrDefault(line.id(), List.of()))));
		return new Page(head, amendment, changes, blocks);
	}

	/** The lines as they stand, each added item behind the one it follows. */
	private static List<PlanSheetText.Line> withAdded(List<PlanSheetText.Line> lines, List<PlanChange> changes) {
		List<PlanSheetText.Line> result = new ArrayList<>(lines);
		changes.stream().filter((change) -> change.kind() == ChangeKind.ITEM_ADDED).forEach((change) -> {
			ItemText item = change.payload().item();
			int at = 0;
			for (int i = 0; i < result.size(); i++) {
				PlanSheetText.Line line = result.get(i);
				boolean before = line.sectionId().equals(item.sectionId())
						&& (line.itemId() == null || line.position() <= item.position());
				at = before ? i + 1 : at;
			}
			result.add(at, new PlanSheetText.Line(item.sectionId(), change.subjectId(), item.no(), item.title(),
					item.body(), item.position()));
		});
		return result;
	}

	/** The amendment's own row. */
	record Row(UUID id, @Nullable Integer number, String reason, Amendment.Status status, int version,
			@Nullable String approver, @Nullable String minutesNumber, @Nullable LocalDate effectiveOn) {

		public boolean draft() {
			return status() == Amendment.Status.DRAFT;
		}

	}

	/**
	 * A paragraph with its tasks and metrics, and what the amendment does to them.
	 */
	record Block(PlanSheetText.Line line, List<PlanSheetMark> marks, List<PlanChange> changes) {

		public boolean section() {
			return line().itemId() == null;
		}

		/** What happens to the text itself, or null. */
		public @Nullable PlanChange text() {
			return changes().stream().filter((change) -> change.kind().item()).findFirst().orElse(null);
		}

		/** The text as it will read. */
		public String words() {
			PlanChange change = text();
			ItemText after = (change == null) ? null : change.payload().itemAfter();
			return (after == null) ? line().body() : after.body();
		}

		public boolean added() {
			return is(ChangeKind.ITEM_ADDED);
		}

		public boolean withdrawn() {
			return is(ChangeKind.ITEM_WITHDRAWN);
		}

		/**
		 * Marks whose words the new text does not hold any more, and that nobody has
		 * decided on.
		 */
		Stream<PlanSheetMark> lost() {
			Set<UUID> decided = changes().stream().map(PlanChange::subjectId).collect(Collectors.toSet());
			return is(ChangeKind.ITEM_CHANGED) ? marks().stream()
				.filter((mark) -> !decided.contains(mark.id()))
				.filter((mark) -> new Span(mark.sectionId(), mark.itemId(), 0, 0, mark.quote())
					.in(Objects.requireNonNull(text()).payload().item().body()) == null) : Stream.of();
		}

		private boolean is(ChangeKind kind) {
			return changes().stream().anyMatch((change) -> change.kind() == kind);
		}

	}

	record Page(PlanAccess.Head plan, Row amendment, List<PlanChange> changes, List<Block> blocks) {

		/** Tasks and metrics to decide on before it takes effect. */
		public List<PlanSheetMark> lost() {
			return blocks().stream().flatMap(Block::lost).toList();
		}

		/** The paragraph with this id. */
		Block block(UUID id) {
			return blocks().stream()
				.filter((block) -> block.line().id().equals(id))
				.findFirst()
				.orElseThrow(() -> new NotFound("paragraph " + id));
		}

		/** The paragraph a task or metric stands on. */
		Block holding(UUID markId) {
			return blocks().stream()
				.filter((block) -> block.marks().stream().anyMatch((mark) -> mark.id().equals(markId)))
				.findFirst()
				.orElseThrow(() -> new NotFound("mark " + markId));
		}

		@Nullable PlanChange about(UUID subjectId) {
			return changes().stream().filter((change) -> change.subjectId().equals(subjectId)).findFirst().orElse(null);
		}

		/** Where a new item can stand. */
		public List<PlanSheetText.Line> places() {
			return blocks().stream().filter((block) -> !block.added()).map(Block::line).toList();
		}

	}

}
