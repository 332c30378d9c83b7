package org.partyplan.operations;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two branches of the year are put right under a leader's eye; one of them is so by
 * autumn.
 */
@Component
class TrialWeakBranches {

	private static final String LIST = """
			insert into supervision_weak_branch (id, unit_id, listed_on, reason, leader_id, partner_id, goal, by_name, version)
			select :id, u.id, :on, :reason, l.person_id, p.id, :goal, '陆知微', 0
			from organization_unit u
			join lateral (select h.person_id from organization_post h where h.post = '中心组成员' and h.valid_to is null
			  order by h.person_id offset :leader limit 1) l on true
			left join organization_unit p on p.short_name = :partner
			where u.short_name = :unit and u.kind = 'BRANCH' on conflict do nothing
			""";

	private static final String PUT_RIGHT = """
			update supervision_weak_branch set put_right_on = :on, result = :result, version = 1
			where id = :id and put_right_on is null and version = 0
			""";

	private final JdbcClient jdbc;

	TrialWeakBranches(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What has happened up to a day and was not written before. */
	void arrive(LocalDate until) {
		int year = until.getYear();
		UUID retired = list("离退", "内一", LocalDate.of(year, 3, 20), "全年党课断了两个季度，党小组会记录不全", "组织生活按月开、有记录，连续两个季度不欠", 0,
				until);
		list("药学", "检验", LocalDate.of(year, 4, 10), "支委缺一名，换届过期没有开", "支委补齐，换届按程序开完", 1, until);
		LocalDate right = LocalDate.of(year, 10, 20);
		if (!right.isAfter(until)) {
			this.jdbc.sql(PUT_RIGHT)
				.param("id", retired)
				.param("on", right)
				.param("result", "第二、第三季度组织生活没有欠的，党员测评满意")
				.update();
		}
	}

	private UUID list(String unit, String partner, LocalDate on, String reason, String goal, int leader,
			LocalDate until) {
		UUID id = TrialHonours.id("weak " + unit + on);
		if (!on.isAfter(until)) {
			this.jdbc.sql(LIST)
				.param("id", id)
				.param("unit", unit)
				.param("partner", partner)
				.param("on", on)
				.param("reason", reason)
				.param("goal", goal)
				.param("leader", leader)
				.update();
		}
		return id;
	}

}
