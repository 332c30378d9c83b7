package org.partyplan.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.text.Splice;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanDraft;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * An import under way: the parts as read and set right so far, what was decided about the
 * proposals, and the way back from the last edits. When it has become a plan it only
 * remembers which.
 */
@Entity
@Table(name = "plan_reading")
public class PlanImport {

	private static final int WAYS_BACK = 20;

	@Id
	private UUID id;

	private UUID organizationId;

	private UUID byId;

	private String fileName;

	private UUID sourceFileId;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Part> parts;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Splice> history = List.of();

	@JdbcTypeCode(SqlTypes.JSON)
	private Decisions decisions = Decisions.NONE;

	private Instant createdAt;

	private @Nullable UUID planId;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected PlanImport() {
	}

	public PlanImport(UUID organizationId, UUID byId, String fileName, UUID sourceFileId, PlanDraft draft,
			Instant now) {
		this.id = Ids.next();
		this.organizationId = organizationId;
		this.byId = byId;
		this.fileName = fileName;
		this.sourceFileId = sourceFileId;
		this.parts = draft.parts();
		this.createdAt = now;
	}

	public UUID id() {
		return this.id;
	}

	public UUID organizationId() {
		return this.organizationId;
	}

	public String fileName() {
		return this.fileName;
	}

	public UUID sourceFileId() {
		return this.sourceFileId;
	}

	public Decisions decisions() {
		return this.decisions;
	}

	public @Nullable UUID planId() {
		return this.planId;
	}

	public @Nullable Integer version() {
		return this.version;
	}

	public boolean undoable() {
		return !this.history.isEmpty();
	}

	/** What the parts make. */
	public PlanDraft draft() {
		return PlanDraft.of(this.parts);
	}

	/** Refuses a form that was opened before the last change. */
	public PlanImport requireVersion(@Nullable Integer seen) {
		if (!Objects.equals(this.version, seen)) {
			throw new ObjectOptimisticLockingFailureException(PlanImport.class, this.id);
		}
		return this;
	}

	/** Remembers what differs from the proposals. */
	public void decide(Decisions more, Vocabulary vocabulary) {
		if (more.choices().values().stream().anyMatch((choice) -> !vocabulary.offers(choice.measure()))) {
			throw new RuleBroken("plan.read.when");
		}
		int years = yearsLater(more);
		if (years != 0) {
			Map<String, LocalDate> shown = days(vocabulary);
			Decisions posted = more.later(years, (key, day) -> day.equals(shown.get(key)));
			this.decisions = this.decisions.later(years, (key, day) -> true).and(posted);
		}
		else {
			this.decisions = this.decisions.and(more);
		}
		this.decisions = this.decisions.besides(draft(), vocabulary);
	}

	/** By how many years a page sets the plan's year right: its days follow. */
	private int yearsLater(Decisions more) {
		Integer year = heading().year();
		Integer right = (more.heading() == null) ? null : more.heading().year();
		return (year == null || right == null) ? 0 : right - year;
	}

	/** The days that the page shows, by proposal. */
	private Map<String, LocalDate> days(Vocabulary vocabulary) {
		Map<String, LocalDate> days = new HashMap<>();
		Proposal.of(draft(), this.decisions, vocabulary)
			.stream()
			.filter((proposal) -> proposal.task() != null && proposal.dueOn() != null)
			.forEach((proposal) -> days.put(proposal.key(), proposal.dueOn()));
		return days;
	}

	/** The head as it was set right, or as it was read. */
	public Heading heading() {
		Heading decided = this.decisions.heading();
		return (decided != null) ? decided : Heading.of(draft().head());
	}

	/** Edits a part; an edit that changes nothing leaves no trace. */
	public void edit(int part, UnaryOperator<PlanDraft> change) {
		if (part < 0 || part >= this.parts.size()) {
			throw new NotFound("part " + part);
		}
		List<Part> after = change.apply(draft()).parts();
		if (!after.equals(this.parts)) {
			List<Splice> ways = new ArrayList<>(this.history);
			ways.add(Splice.back(after, this.parts));
			this.history = List.copyOf(ways.subList(Math.max(0, ways.size() - WAYS_BACK), ways.size()));
			this.parts = List.copyOf(after);
		}
	}

	/** Takes the last edit back; the decisions stay. */
	public void undo() {
		if (undoable()) {
			int last = this.history.size() - 1;
			this.parts = this.history.get(last).applied(this.parts);
			this.history = List.copyOf(this.history.subList(0, last));
		}
	}

	/** It is a plan now; there is no way back from here. */
	public void became(UUID plan) {
		this.planId = plan;
		this.history = List.of();
	}

}
