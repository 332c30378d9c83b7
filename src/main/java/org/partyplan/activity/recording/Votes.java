package org.partyplan.activity.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.partyplan.activity.model.ActivityKind;
import org.partyplan.activity.model.Attendance;
import org.partyplan.activity.model.Vote;
import org.partyplan.activity.model.VoteForm;
import org.partyplan.regulation.Regulations;
import org.partyplan.regulation.Rules;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The votes of a record. */
@Component
public class Votes {

	/** Older meetings are judged by the oldest rules known. */
	private static final LocalDate KNOWN_FROM = LocalDate.of(2020, 7, 13);

	private final JdbcClient jdbc;

	private final Regulations regulations;

	Votes(JdbcClient jdbc, Regulations regulations) {
		this.jdbc = jdbc;
		this.regulations = regulations;
	}

	/** Judges what was typed; those with a vote are counted where no number was typed. */
	List<Vote> judged(ActivityForm form, ActivityKind kind, DueList roster, Map<UUID, Attendance> people) {
		List<VoteForm> held = form.ballots().stream().filter(VoteForm::held).toList();
		if (!kind.votes() || held.isEmpty()) {
			return List.of();
		}
		LocalDate day = Objects.requireNonNull(form.heldOn());
		Rules rules = this.regulations.on(day.isBefore(KNOWN_FROM) ? KNOWN_FROM : day);
		List<DueList.Row> voters = roster.voters();
		int present = (int) voters.stream()
			.filter((voter) -> people.containsKey(voter.id()) && people.get(voter.id()).is(Attendance.State.PRESENT))
			.count();
		return held.stream().map((ballot) -> Vote.judged(ballot, voters.size(), present, rules)).toList();
	}

	public List<Vote> of(UUID activity) {
		return this.jdbc.sql("select * from activity_ballot where activity_id = ? order by position")
			.param(activity)
			.query(Vote.class)
			.list();
	}

	void keep(UUID activity, List<Vote> ballots) {
		this.jdbc.sql("delete from activity_ballot where activity_id = ?").param(activity).update();
		int position = 0;
		for (Vote ballot : ballots) {
			this.jdbc
				.sql("""
						insert into activity_ballot (activity_id, position, matter, kind, due, present, ayes, noes, abstentions,
						  written, outcome, cited, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(activity, ++position, ballot.matter(), ballot.kind().name(), ballot.due(), ballot.present(),
						ballot.ayes(), ballot.noes(), ballot.abstentions(), ballot.written(), ballot.outcome().name(),
						ballot.cited(), ballot.reason())
				.update();
		}
	}

}
