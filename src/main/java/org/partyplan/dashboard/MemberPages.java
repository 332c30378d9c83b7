package org.partyplan.dashboard;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.assessment.PointsOf;
import org.partyplan.honour.Distinctions;
import org.partyplan.regulation.Regulations;
import org.partyplan.regulation.Rule;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** Puts a member's own page together. */
@Component
class MemberPages {

	private final Members members;

	private final Distinctions honours;

	private final PointsOf points;

	private final Regulations regulations;

	private final Clock clock;

	MemberPages(Members members, Distinctions honours, PointsOf points, Regulations regulations, Clock clock) {
		this.members = members;
		this.honours = honours;
		this.points = points;
		this.regulations = regulations;
		this.clock = clock;
	}

	/** The user's own; empty where the account belongs to nobody of the roster. */
	Optional<MemberPage> own(@Nullable Integer year, CurrentUser me) {
		return this.members.owner(me.id(), today()).map((member) -> page(member, true, year, me));
	}

	/** Somebody else's, for the branch and the office. */
	MemberPage of(UUID person, @Nullable Integer year, CurrentUser me) {
		return this.members.find(person, me.scope(Role.PARTY_KEEPERS), today())
			.map((member) -> page(member, false, year, me))
			.orElseThrow(() -> new NotFound("member " + person));
	}

	private MemberPage page(Member member, boolean own, @Nullable Integer wanted, CurrentUser me) {
		LocalDate today = today();
		int year = (wanted != null && wanted > 1949 && wanted <= today.getYear()) ? wanted : today.getYear();
		Rule asked = this.regulations.on(today).value(member.leads() ? "study.secretary" : "study.member");
		return new MemberPage(member, own, me.is(Role.PARTY_READERS), year, today, asked,
				this.members.records(member.id(), year, today), this.honours.of(member.id(), today),
				points(member.id(), year, today));
	}

	private @Nullable BigDecimal points(UUID person, int year, LocalDate today) {
		LocalDate last = LocalDate.of(year, 12, 31);
		return this.points.in(year, person, last.isAfter(today) ? today : last).orElse(null);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
