package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.Tone;

/** An objection to an entry of somebody's ledger, or to one that is missing. */
@Entity
@Table(name = "assessment_appeal")
class Appeal {

	@Id
	private UUID id;

	private UUID personId;

	private String entryKey;

	private String entryLabel;

	private BigDecimal entryPoints;

	private String said;

	private LocalDate filedOn;

	private String byName;

	@Enumerated(EnumType.STRING)
	private State state;

	private @Nullable String answer;

	private @Nullable LocalDate answeredOn;

	private @Nullable String answeredBy;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Appeal() {
	}

	/**
	 * @param entry what is objected to; null where an entry is missing
	 */
	Appeal(UUID personId, @Nullable PointEntry entry, String said, LocalDate on, String by) {
		this.id = Ids.next();
		this.personId = personId;
		this.entryKey = (entry == null) ? "" : entry.key();
		this.entryLabel = (entry == null) ? "少记了一条" : entry.rule() + "：" + entry.label();
		this.entryPoints = (entry == null) ? BigDecimal.ZERO : entry.counted();
		this.said = said;
		this.filedOn = on;
		this.byName = by;
		this.state = State.OPEN;
	}

	UUID id() {
		return this.id;
	}

	State state() {
		return this.state;
	}

	@Nullable Integer version() {
		return this.version;
	}

	/**
	 * It is right; what the correction says of itself.
	 * @param points what the ledger is corrected by
	 */
	String uphold(@Nullable BigDecimal points, String why, LocalDate on, String by) {
		if (points == null || points.signum() == 0) {
			throw new RuleBroken("points.appeal.points").at("points");
		}
		close(State.UPHELD, why, on, by);
		return this.entryLabel + "。" + why;
	}

	void reject(String why, LocalDate on, String by) {
		close(State.REJECTED, why, on, by);
	}

	private void close(State how, String why, LocalDate on, String by) {
		this.state = how;
		this.answer = why;
		this.answeredOn = on;
		this.answeredBy = by;
	}

	/** Where it stands. */
	enum State {

		OPEN("待答复", Tone.WAIT), UPHELD("成立，已更正", Tone.DONE), REJECTED("不成立", Tone.NONE);

		private final String label;

		private final Tone tone;

		State(String label, Tone tone) {
			this.label = label;
			this.tone = tone;
		}

		String label() {
			return this.label;
		}

		Tone tone() {
			return this.tone;
		}

	}

}
