package org.partyplan.plan.model;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.text.Text;
import org.partyplan.reader.DraftTask;
import org.partyplan.shared.Cadence;

/**
 * A task as a person words it while its import is being checked; when it is due stands
 * with the choice.
 *
 * @param lead the leading unit, or null for none
 * @param dueDay for what comes round, the day of the period's last month
 * @param recordKind the kind of record that ticks it off; empty for none, null as
 * proposed
 */
public record WordedTask(String title, Audience audience, @Nullable UUID lead, @Nullable Integer dueDay,
		@Nullable String recordKind) {

	private static final int LONGEST = 40;

	/** As it stands proposed. */
	public static WordedTask of(Proposal proposal, UnitNames units) {
		UnitRef lead = proposal.lead(units);
		return new WordedTask(proposal.title(), proposal.audience(), (lead == null) ? null : lead.id(),
				proposal.dueDay(), proposal.recordKind());
	}

	/** What chosen words ask for. */
	static WordedTask in(String words) {
		String title = read(words).map(DraftTask::title)
			.orElseGet(() -> Text.shortened(words.replaceAll("^[\\s，。；、,;]+|[\\s，。；、,;]+$", ""), LONGEST));
		return new WordedTask(title, TaskAudience.of(words), null, null, null);
	}

	private static Optional<DraftTask> read(String words) {
		return WordedGoal.read(words).tasks().stream().findFirst();
	}

	/** The task as worded, standing on these words; the rest as it was read. */
	DraftTask over(Proposal.Place place, String quote, @Nullable DraftTask read) {
		DraftTask rest = (read != null) ? read : read(quote).orElse(null);
		if (rest == null) {
			return new DraftTask(place.section(), place.item(), place.start(), place.end(), quote, title(),
					Cadence.ONCE, null, null, null, null, null, null, true);
		}
		return new DraftTask(place.section(), place.item(), place.start(), place.end(), quote, title(), rest.cadence(),
				rest.node(), rest.dueOn(), rest.dueDay(), rest.lead(), rest.helpers(), rest.leavesBehind(), true);
	}

}
