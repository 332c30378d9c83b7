package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.organization.Mentions;
import org.partyplan.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class CorrectionsTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<Mentions> mentions;

	private SomeOrganization some;

	private UUID person;

	@BeforeEach
	void somebody() {
		this.some = SomeOrganization.in(this.jdbc);
		this.person = this.some.person(this.some.firstBranch(), "PROBATIONARY", "单以宁", LocalDate.of(2020, 7, 1));
		this.jdbc.sql("update organization_category set valid_to = '2021-07-01' where person_id = ?")
			.param(this.person)
			.update();
		this.jdbc.sql(
				"insert into organization_category (id, person_id, category, valid_from) values (?, ?, 'FULL', '2021-07-01')")
			.params(Ids.next(), this.person)
			.update();
	}

	@Test
	void aDateOfThePastIsSetRightWithBothValuesInTheLog() {
		String page = "/members/" + this.person + "/dates/" + category("FULL");
		assertThat(get("/members/" + this.person)).bodyText().contains("dates/" + category("FULL"), "撤销误登记");
		assertThat(get(page)).bodyText().contains("2021-07-01", "更正日期");
		assertThat(post(page, "from", "2021-06-15", "reason", "按入党志愿书更正", "version", "0")).hasStatus3xxRedirection();
		assertThat(days()).containsExactly("PROBATIONARY 2020-07-01 2021-06-15", "FULL 2021-06-15 null");
		assertThat(told("member.corrected")).isEqualTo("单以宁 正式党员：2021年7月1日起 → 2021年6月15日起；原因：按入党志愿书更正");
	}

	@Test
	void whatCannotBeIsRefusedAndWhatWasTypedIsKept() {
		String page = "/members/" + this.person + "/dates/" + category("FULL");
		assertThat(post(page, "from", "2020-06-01", "reason", "按档案", "version", "0")).hasStatusOk()
			.bodyText()
			.contains("要晚于前一段的开始 2020年7月1日", "value=\"2020-06-01\"", "按档案");
		assertThat(post(page, "from", "2021-06-01", "reason", "", "version", "0")).hasStatusOk()
			.bodyText()
			.contains("f bad");
		assertThat(post(page, "from", "2021-07-01", "reason", "按档案", "version", "0")).bodyText().contains("日期没有变");
		assertThat(days()).containsExactly("PROBATIONARY 2020-07-01 2021-07-01", "FULL 2021-07-01 null");
	}

	@Test
	void aPostThatNeverWasIsStruckOut() {
		UUID post = Ids.next();
		this.jdbc.sql(
				"insert into organization_post (id, person_id, unit_id, post, valid_from) values (?, ?, ?, '纪检委员', '2026-01-01')")
			.params(post, this.person, this.some.firstBranch())
			.update();
		assertThat(post("/members/" + this.person + "/dates/" + post + "/strike", "from", "2026-01-01", "reason",
				"选的是别人", "version", "0"))
			.hasStatus3xxRedirection();
		assertThat(told("member.struck")).contains("删去单以宁登记错的外科一支部 · 纪检委员（2026年1月1日起）；原因：选的是别人");
		assertThat(post("/members/" + this.person + "/dates/" + category("FULL") + "/strike", "from", "2026-01-01",
				"reason", "错", "version", "1"))
			.hasStatus(404);
	}

	@Test
	void aWrongRegistrationIsTakenBackAsAWhole() {
		assertThat(get("/members/" + this.person + "/mistake")).bodyText().contains("会一并删去", "外科一支部", "正式党员");
		assertThat(post("/members/" + this.person + "/mistake", "reason", "", "version", "0")).hasStatusOk();
		assertThat(post("/members/" + this.person + "/mistake", "reason", "同一个人登记了两次", "version", "0"))
			.hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select count(*) from organization_person where id = ?")
			.param(this.person)
			.query(Long.class)
			.single()).isZero();
		assertThat(told("member.takenBack")).contains("撤销误登记：单以宁，外科一支部", "正式党员（2021年7月1日起）", "同一个人登记了两次");
	}

	@Test
	void whoIsNamedElsewhereStaysAndItIsSaidWhere() {
		this.jdbc.sql("update account_user set person_id = ? where id = ?")
			.params(this.person, this.some.member().id())
			.update();
		assertThat(get("/members/" + this.person + "/mistake")).bodyText().contains("不能撤销", "对应的账号 1 处");
		assertThat(post("/members/" + this.person + "/mistake", "reason", "错了", "version", "0")).hasStatusOk()
			.bodyText()
			.contains("对应的账号 1 处");
	}

	@Test
	void aNamesakeIsAskedAboutBeforeSomebodyIsRegistered() {
		String[] form = { "name", "单以宁", "unitId", this.some.secondBranch().toString(), "category", "FULL", "from",
				"2026-01-01" };
		assertThat(post("/members", form)).hasStatusOk().bodyText().contains("名册里已有“单以宁”：外科一支部", "是同名的另一个人");
		String[] sure = new String[form.length + 2];
		System.arraycopy(form, 0, sure, 0, form.length);
		sure[form.length] = "another";
		sure[form.length + 1] = "true";
		assertThat(post("/members", sure)).hasStatus3xxRedirection();
	}

	@Test
	void aTransferDatedBeforeALaterRecordIsHintedAt() {
		UUID activity = Ids.next();
		this.jdbc
			.sql("""
					insert into activity_activity (id, kind, unit_id, held_on, place, host, recorder, topic, notes, due_count,
					  present_count, made_up_count, class_hours, status, by_id, by_name, version)
					values (?, 'theme-day', ?, date '2026-06-29', '', '', '', '议题', '', 1, 1, 0, 0, 'DONE', ?, '周书记', 0)""")
			.params(activity, this.some.firstBranch(), Ids.next())
			.update();
		this.jdbc.sql("insert into activity_attendance (activity_id, person_id, state) values (?, ?, 'PRESENT')")
			.params(activity, this.person)
			.update();
		MvcTestResult moved = post("/members/" + this.person + "/transfer", "unitId",
				this.some.secondBranch().toString(), "from", "2026-06-20", "version", "0");
		assertThat(moved.getMvcResult().getFlashMap().get("flash").toString())
			.contains("那天以后已有活动的出席名单 1 处，最晚2026年6月29日");
	}

	@Test
	void everyColumnThatNamesPeopleOrUnitsIsKnown() {
		List<String> known = this.mentions.stream()
			.flatMap((one) -> one.places().stream())
			.map((place) -> place.table() + "." + place.column())
			.toList();
		List<String> naming = this.jdbc
			.sql("""
					select t.relname || '.' || a.attname from pg_constraint c join pg_class t on t.oid = c.conrelid
					join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
					where c.contype = 'f' and c.confrelid in ('organization_person'::regclass, 'organization_unit'::regclass)
					  and t.relname not like 'organization_%' and a.attname <> 'organization_id'
					union select table_name || '.' || column_name from information_schema.columns
					where table_schema = 'public' and column_name = 'person_id' and table_name not like 'organization_%'
					  and table_name in (select tablename from pg_tables)""")
			.query(String.class)
			.list();
		assertThat(naming).isNotEmpty().isSubsetOf(known);
	}

	private UUID category(String category) {
		return this.jdbc.sql("select id from organization_category where person_id = ? and category = ?")
			.params(this.person, category)
			.query(UUID.class)
			.single();
	}

	private List<String> days() {
		return this.jdbc
			.sql("""
					select category || ' ' || valid_from || ' ' || coalesce(valid_to::text, 'null') from organization_category
					where person_id = ? order by valid_from""")
			.param(this.person)
			.query(String.class)
			.list();
	}

	private String told(String event) {
		return this.jdbc.sql("select detail from audit_entry where event = ? and subject_id = ?")
			.params(event, this.person)
			.query(String.class)
			.single();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(SignedInAs.as(this.some.office())).exchange();
	}

	private MvcTestResult post(String path, String... fields) {
		var request = this.mvc.post().uri(path).with(SignedInAs.as(this.some.office())).with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request = request.param(fields[at], fields[at + 1]);
		}
		return request.exchange();
	}

}
