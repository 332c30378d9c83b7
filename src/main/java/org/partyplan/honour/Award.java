package org.partyplan.honour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

/**
 * An application for an honour, on its way through the stages its kind had on the day it
 * was made.
 */
@Entity
@Table(name = "honour_award")
class Award {

	@Id
	private UUID id;

	private UUID kindId;

	@Enumerated(EnumType.STRING)
	private Level level;

	private String[] stages;

	private UUID unitId;

	private @Nullable UUID personId;

	private String team;

	private String deeds;

	@Enumerated(EnumType.STRING)
	private AwardState state;

	private @Nullable LocalDate awardedOn;

	@ElementCollection
	@CollectionTable(name = "honour_step", joinColumns = @JoinColumn(name = "award_id"))
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	private List<Step> steps = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Award() {
	}

	/** Made for a person of the unit, or for the unit or a team of it. */
	Award(AwardKind kind, UUID unit, @Nullable UUID person, String team, String deeds, LocalDate on, String by) {
		if (!kind.whose().fits(person != null)) {
			throw new RuleBroken("honour.whose", kind.name(), kind.whose().label()).at("kind");
		}
		this.id = Ids.next();
		this.kindId = kind.id();
		this.level = kind.level();
		this.stages = kind.stages().toArray(String[]::new);
		this.unitId = unit;
		this.personId = person;
		this.team = team;
		this.deeds = deeds;
		this.state = AwardState.OPEN;
		this.steps.add(new Step(this.stages[0], on, "", by));
	}

	UUID id() {
		return this.id;
	}

	@Nullable Integer version() {
		return this.version;
	}

	@Nullable LocalDate awardedOn() {
		return this.awardedOn;
	}

	Progress progress() {
		return new Progress(this.state, List.of(this.stages), List.copyOf(this.steps));
	}

	/** The next stage has been reached; the last is the honour itself. */
	String take(LocalDate on, String note, LocalDate today, String by) {
		requireStep(on, today);
		String next = this.stages[this.steps.size()];
		boolean last = this.steps.size() + 1 == this.stages.length;
		become(last ? AwardState.AWARDED : AwardState.OPEN, on);
		this.steps.add(new Step(next, on, note, by));
		return next;
	}

	/** The honour is not given. */
	String refuse(LocalDate on, String why, LocalDate today, String by) {
		RuleBroken.checkAll(() -> requireStep(on, today),
				() -> RuleBroken.unless(!why.isBlank(), "honour.refused.note", "note"));
		become(AwardState.REFUSED, on);
		this.steps.add(new Step(AwardState.REFUSED.label(), on, why, by));
		return AwardState.REFUSED.label();
	}

	/** Who applied thinks better of it. */
	void withdraw(LocalDate today, String by) {
		requireStep(today, today);
		become(AwardState.WITHDRAWN, today);
		this.steps.add(new Step("撤回", today, "", by));
	}

	/** The last step was a slip; the application itself stays. */
	String takeBack() {
		if (!progress().returns()) {
			throw new RuleBroken("honour.first");
		}
		become(AwardState.OPEN, null);
		return this.steps.remove(this.steps.size() - 1).name();
	}

	private void become(AwardState next, @Nullable LocalDate on) {
		this.state = next;
		this.awardedOn = (next == AwardState.AWARDED) ? on : null;
	}

	/** Neither once it has ended, nor before the last step, nor to come. */
	private void requireStep(LocalDate on, LocalDate today) {
		if (this.state != AwardState.OPEN) {
			throw new RuleBroken("honour.ended", this.state.label());
		}
		LocalDate last = this.steps.get(this.steps.size() - 1).onDay();
		if (on.isBefore(last) || on.isAfter(today)) {
			throw new RuleBroken("honour.step.day", last).at("on");
		}
	}

	/** A stage an application has reached, or how it ended. */
	@Embeddable
	record Step(String name, LocalDate onDay, String note, String byName) {
	}

	/**
	 * How far an application has come through the stages of its kind.
	 *
	 * @param stages of its kind on the day it was made; the first is the application
	 * itself
	 * @param steps those reached, in order
	 */
	record Progress(AwardState state, List<String> stages, List<Award.Step> steps) {

		/** The stage that comes next, or null. */
		public @Nullable String next() {
			return ahead().isEmpty() ? null : ahead().get(0);
		}

		/** The stages not reached yet. */
		public List<String> ahead() {
			return (this.state == AwardState.OPEN) ? this.stages.subList(this.steps.size(), this.stages.size())
					: List.of();
		}

		/** Whether the last step can be taken back: the application itself stays. */
		public boolean returns() {
			return this.steps.size() > 1;
		}

	}

}
