package org.partyplan.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.TrialData;
import org.partyplan.agenda.Agenda;
import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.State;
import org.partyplan.notification.Message;
import org.partyplan.notification.Notifications;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What a secretary's first page knows of, held against the tables of each module. */
@SpringBootTest
@TrialData
class AgendaTests {

	@Autowired
	private Agenda agenda;

	@Autowired
	private Notifications notifications;

	@Autowired
	private JdbcClient jdbc;

	private final LocalDate today = LocalDate.now();

	private CurrentUser secretary;

	private UUID branch;

	@BeforeEach
	void branch() {
		this.branch = this.jdbc.sql("select id from organization_unit where short_name = '外一' and kind = 'BRANCH'")
			.query(UUID.class)
			.single();
		UUID account = this.jdbc.sql("select id from account_user where username = 'secretary'")
			.query(UUID.class)
			.single();
		this.secretary = new CurrentUser(account, "某书记",
				List.of(new Grant(Role.SECRETARY, this.branch, "外科一支部", null)));
	}

	@Test
	void everySourceIsHeard() {
		this.jdbc.sql("update plan_receipt set signed_at = null, by_name = null where unit_id = ?")
			.param(this.branch)
			.update();
		assertThat(items()).extracting(AgendaItem::from).contains("任务", "来文交办", "对照规定", "发展党员", "必学", "换届", "签收");
	}

	@Test
	void whatAssignmentsAskIsCountedAsInTheirTable() {
		int open = this.jdbc.sql("""
				select count(*) from execution_assignment where unit_id = ? and status in ('OPEN', 'RETURNED')
				and (due_on <= ? or status = 'RETURNED')""")
			.params(this.branch, YearMonth.from(this.today).plusMonths(1).atEndOfMonth())
			.query(Integer.class)
			.single();
		assertThat(items()).filteredOn((item) -> item.open() && item.subject().link().startsWith("/assignments/"))
			.hasSize(open);
	}

	@Test
	void birthdaysAreThoseOfTheRoster() {
		int born = this.jdbc.sql("""
				with joined as (select c.person_id, min(c.valid_from) as on_day from organization_category c
				  where c.category in ('PROBATIONARY', 'FULL') group by c.person_id)
				select count(*) from joined j
				join organization_membership m on m.person_id = j.person_id and m.valid_to is null
				join organization_unit u on u.id = m.unit_id
				  and u.path like (select path from organization_unit where id = :branch) || '%'
				join organization_category n on n.person_id = j.person_id and n.valid_to is null
				  and n.category in ('PROBATIONARY', 'FULL')
				where extract(month from j.on_day) = :month and extract(year from j.on_day) < :year""")
			.param("branch", this.branch)
			.param("month", this.today.plusMonths(1).getMonthValue())
			.param("year", this.today.plusMonths(1).getYear())
			.query(Integer.class)
			.single();
		assertThat(items()).filteredOn(
				(item) -> item.from().equals("政治生日") && item.day().getMonth() == this.today.plusMonths(1).getMonth())
			.hasSize(born)
			.allMatch((item) -> item.is(State.NOTE));
	}

	@Test
	void whatARuleAndATaskBothAskStandsOnce() {
		UUID task = this.jdbc
			.sql("""
					select a.id from execution_assignment a join plan_task t on t.id = a.source_id
					where a.unit_id = ? and t.record_kind = 'branch-assembly' and a.due_on >= ? order by a.due_on limit 1""")
			.params(this.branch, this.today)
			.query(UUID.class)
			.single();
		assertThat(items()).filteredOn((item) -> item.subject().title().contains("支部党员大会"))
			.extracting(AgendaItem::from)
			.containsExactly("任务");
		this.jdbc.sql("update execution_assignment set status = 'WITHDRAWN', closed_on = ? where id = ?")
			.params(this.today, task)
			.update();
		assertThat(items()).filteredOn((item) -> item.subject().title().contains("支部党员大会"))
			.extracting(AgendaItem::from)
			.containsExactly("对照规定");
		this.jdbc.sql("update execution_assignment set status = 'OPEN', closed_on = null where id = ?")
			.param(task)
			.update();
	}

	@Test
	void aMessageGoesWithItsMatterHoweverThatIsSettled() {
		UUID task = this.jdbc.sql("""
				select id from execution_assignment where unit_id = ? and status = 'OPEN' order by due_on limit 1""")
			.param(this.branch)
			.query(UUID.class)
			.single();
		UUID plan = this.jdbc.sql("select plan_id from plan_receipt where unit_id = ? limit 1")
			.param(this.branch)
			.query(UUID.class)
			.single();
		this.notifications.tell(List.of(this.secretary.id()), "assignment:" + task, "reminded:x", "请办理这一件", "/");
		this.notifications.tell(List.of(this.secretary.id()), "plan:" + plan, "issued:0", "请签收这一份", "/");
		this.notifications.tell(List.of(this.secretary.id()), "duty:" + this.branch,
				"soon:" + this.today.withDayOfYear(1).plusMonths(1), "请开这一个会", "/");
		assertThat(unread()).contains("请办理这一件");
		this.jdbc.sql("update plan_receipt set signed_at = null, by_name = null where plan_id = ? and unit_id = ?")
			.params(plan, this.branch)
			.update();
		assertThat(unread()).contains("请签收这一份");
		this.jdbc.sql("update plan_receipt set signed_at = now(), by_name = 'x' where plan_id = ? and unit_id = ?")
			.params(plan, this.branch)
			.update();
		this.jdbc.sql("update execution_assignment set status = 'DONE', closed_on = ? where id = ?")
			.params(this.today, task)
			.update();
		assertThat(unread()).doesNotContain("请签收这一份", "请办理这一件");
		this.jdbc.sql("update execution_assignment set status = 'OPEN', closed_on = null where id = ?")
			.param(task)
			.update();
	}

	@Test
	void thatAPlanIsWithdrawnIsToldAndBreaksNoFirstPage() {
		UUID plan = this.jdbc.sql("select plan_id from plan_receipt where unit_id = ? limit 1")
			.param(this.branch)
			.query(UUID.class)
			.single();
		this.notifications.tell(List.of(this.secretary.id()), "plan:" + plan, "withdrawn:" + Instant.now(), "这一份撤回了",
				"/assignments");
		assertThat(unread()).contains("这一份撤回了");
	}

	private List<String> unread() {
		return this.notifications.unread(this.secretary, 50).stream().map(Message::title).toList();
	}

	private List<AgendaItem> items() {
		return this.agenda.of(this.secretary, this.today);
	}

}
