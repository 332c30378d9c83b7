package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Objections to entries: filed by the member or for the member, answered by the office.
 */
@Service
@Transactional
class Appealing {

	private final Appeals appeals;

	private final AppealList list;

	private final PointRows rows;

	private final PointKeeping keeping;

	private final ApplicationEventPublisher events;

	Appealing(Appeals appeals, AppealList list, PointRows rows, PointKeeping keeping,
			ApplicationEventPublisher events) {
		this.appeals = appeals;
		this.list = list;
		this.rows = rows;
		this.keeping = keeping;
		this.events = events;
	}

	void file(UUID person, int year, Objection form, CurrentUser me) {
		PointRows.Who who = this.rows.who(person, me);
		PointEntry entry = form.key().isEmpty() ? null : entry(person, year, form.key());
		try {
			this.appeals.saveAndFlush(new Appeal(person, entry, form.said().strip(), this.rows.today(), me.name()));
		}
		catch (DataIntegrityViolationException twice) {
			throw new RuleBroken("points.appeal.twice");
		}
		tell("points.appealed", person, who.name() + "的积分有一条申诉");
	}

	/** Right or not, with the reason; where right, the ledger gets a correction. */
	void answer(UUID id, Answer form, CurrentUser me) {
		AppealList.Row row = this.list.find(id, me);
		Appeal appeal = this.appeals.asShown(id, form.version());
		boolean upheld = Objects.requireNonNull(form.upheld());
		LocalDate today = this.rows.today();
		if (upheld) {
			String reason = appeal.uphold(form.points(), form.answer().strip(), today, me.name());
			this.keeping.correct(row.personId(), Objects.requireNonNull(form.points()), reason, id, me);
		}
		else {
			appeal.reject(form.answer().strip(), today, me.name());
		}
		tell("points.answered", row.personId(), row.name() + "的积分申诉" + (upheld ? "成立" : "不成立"));
	}

	private PointEntry entry(UUID person, int year, String key) {
		return this.rows.entries(person, year)
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("points.appeal.gone"));
	}

	private void tell(String event, UUID id, String what) {
		this.events.publishEvent(new AuditFact(event, "points", id, what));
	}

	/**
	 * The office's answer.
	 *
	 * @param upheld whether the appeal is right
	 * @param points the correction where it is
	 */
	record Answer(@NotNull @Nullable Boolean upheld, @NotBlank @Size(max = 500) String answer,
			@DecimalMin("-50") @DecimalMax("50") @Digits(integer = 3, fraction = 1) @Nullable BigDecimal points,
			@NotNull @Nullable Integer version) {
	}

	/**
	 * An objection.
	 *
	 * @param key of the entry; empty where one is missing
	 */
	record Objection(@NotNull @Size(max = 160) String key, @NotBlank @Size(max = 500) String said) {
	}

}
