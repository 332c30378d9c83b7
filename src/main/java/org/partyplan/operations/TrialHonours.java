package org.partyplan.operations;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trial's standing posts, one of them vacant, and honours in every stage. */
@Component
class TrialHonours {

	private static final String POST = """
			insert into honour_post (id, unit_id, title, place, founded_on, version)
			select :id, id, :title, :place, :on, 0 from organization_unit where short_name = :unit and kind = 'BRANCH'
			on conflict do nothing
			""";

	/** Somebody who has been there since before, and holds no other post. */
	private static final String HOLDER = """
			insert into honour_holder (id, post_id, person_id, promise, valid_from, by_name)
			select :holder, t.id, p.id, :promise, t.founded_on, '陆知微'
			from honour_post t join organization_unit u on u.id = t.unit_id
			join lateral (
			  select p.id from organization_person p
			  join organization_membership m on m.person_id = p.id and m.valid_to is null and m.valid_from < t.founded_on
			  join organization_unit mu on mu.id = m.unit_id and mu.path like u.path || '%'
			  join organization_category c on c.person_id = p.id and c.valid_to is null and c.category = 'FULL'
			    and c.valid_from <= t.founded_on
			  where p.retired_on is null and not exists (select 1 from honour_holder o where o.person_id = p.id)
			  order by exists (select 1 from organization_post h where h.person_id = p.id and h.valid_to is null), p.name limit 1) p on true
			where t.id = :id
			on conflict do nothing
			""";

	/** Who held one was moved to another branch: nobody wrote that it is vacant. */
	private static final String LEFT = """
			with gone as (
			  select m.person_id, m.unit_id, m.valid_to - 120 as since from organization_membership m
			  join organization_unit u on u.id = m.unit_id and u.kind = 'BRANCH'
			  join organization_category c on c.person_id = m.person_id and c.valid_to is null and c.category = 'FULL'
			    and c.valid_from < m.valid_to - 120
			  where m.valid_to is not null and m.valid_to <= :until and m.valid_from < m.valid_to - 120
			  order by m.valid_to desc, m.person_id limit 1
			), post as (
			  insert into honour_post (id, unit_id, title, place, founded_on, version)
			  select :id, unit_id, '门诊导诊先锋岗', '门诊大厅', since, 0 from gone on conflict do nothing returning id
			)
			insert into honour_holder (id, post_id, person_id, promise, valid_from, by_name)
			select :holder, post.id, gone.person_id, '来的人都有人问、有人带', gone.since, '陆知微' from gone, post
			""";

	private static final String ENDED = """
			insert into honour_post (id, unit_id, title, place, founded_on, ended_on, ended_why, version)
			select :id, id, '发热门诊先锋岗', '原发热门诊', cast(:until as date) - 700, cast(:until as date) - 260,
			  '发热门诊并入急诊，岗位由急诊抢救先锋岗承担', 0
			from organization_unit where short_name = '急重' and kind = 'BRANCH' on conflict do nothing
			""";

	private final JdbcClient jdbc;

	private final TrialAwards awards;

	TrialHonours(JdbcClient jdbc, TrialAwards awards) {
		this.jdbc = jdbc;
		this.awards = awards;
	}

	/** What has been set up by a day and was not written before. */
	void arrive(LocalDate until) {
		TrialText.lines("posts.txt").stream().map(TrialText::fields).forEach((field) -> found(field, until));
		this.jdbc.sql(LEFT)
			.param("id", id("post left"))
			.param("holder", id("holder left"))
			.param("until", until)
			.update();
		this.jdbc.sql(ENDED).param("id", id("post ended")).param("until", until).update();
		this.awards.arrive(until);
	}

	private void found(String[] field, LocalDate until) {
		String[] when = field[3].split("[ -]");
		LocalDate on = LocalDate.of(until.getYear() - Integer.parseInt(when[0]), Integer.parseInt(when[1]),
				Integer.parseInt(when[2]));
		if (!on.isAfter(until)) {
			this.jdbc.sql(POST)
				.param("id", id(field[1]))
				.param("title", field[1])
				.param("place", field[2])
				.param("on", on)
				.param("unit", field[0])
				.update();
			this.jdbc.sql(HOLDER)
				.param("id", id(field[1]))
				.param("holder", id("holder " + field[1]))
				.param("promise", field[4])
				.update();
		}
	}

	/** Always the same for the same words, so that nothing is written twice. */
	static UUID id(String words) {
		return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
	}

}
