package org.partyplan.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class PapersTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statistics statistics;

	@Autowired
	private Clock clock;

	private SomeOrganization some;

	private LocalDate today;

	@BeforeEach
	void anOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
		this.today = LocalDate.now(this.clock);
	}

	@Test
	void theHandbookIsMadeOfTheRosterAndTheRecords() {
		UUID person = this.some.person(this.some.group(), "FULL", "余同志", SomeOrganization.FOUNDED);
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into activity_activity (id, kind, unit_id, held_on, place, host, recorder, topic, notes, due_count,
					  present_count, made_up_count, class_hours, status, by_id, by_name, version)
					values (?, 'theme-day', ?, ?, '示教室', '乔书记', '余同志', '学先进', '大家谈了体会。', 1, 0, 1, 4, 'DONE', ?, '乔书记', 0)""")
			.params(id, this.some.firstBranch(), this.today.withDayOfYear(1), Ids.next())
			.update();
		this.jdbc.sql("insert into activity_count values (?, 'theme-day', true)").param(id).update();
		this.jdbc.sql("insert into activity_attendance values (?, ?, 'ABSENT', '值班', ?)")
			.params(id, person, this.today)
			.update();
		assertThat(get(this.some.secretary(), "/papers/handbook")).bodyText()
			.contains("主题党日 1 次", "学先进", "示教室", "大家谈了体会", "应到 1，实到 0，补学 1", "缺席：余同志（值班）");
		assertThat(get(this.some.secretary(), "/papers/handbook?unit=" + this.some.secondBranch())).hasStatus(404);
		assertThat(get(this.some.secretary(), "/papers/handbook?year=" + (this.today.getYear() - 1))).bodyText()
			.contains("这一年还没有活动记录");
	}

	@Test
	void aTransferIsWhatCrossesABranchsBorder() {
		LocalDate on = this.today.withDayOfYear(1);
		UUID moved = this.some.person(this.some.secondBranch(), "FULL", "转接人", SomeOrganization.FOUNDED);
		end(moved, on, "MOVED", null);
		begin(moved, this.some.group(), on, "MOVED", null);
		UUID within = this.some.person(this.some.firstBranch(), "FULL", "换组人", SomeOrganization.FOUNDED);
		end(within, on, "MOVED", null);
		begin(within, this.some.group(), on, "MOVED", null);
		UUID gone = this.some.person(this.some.firstBranch(), "FULL", "调走人", SomeOrganization.FOUNDED);
		end(gone, on, "TO_OUTSIDE", "外地党委");
		assertThat(get(this.some.secretary(), "/papers/transfers")).bodyText()
			.contains("转接人", "院内转接", "调走人", "外地党委", "打印介绍信", "共 2 人次")
			.doesNotContain("换组人");
		assertThat(get(this.some.otherSecretary(), "/papers/transfers")).bodyText()
			.contains("转接人")
			.doesNotContain("调走人");
		UUID membership = this.jdbc
			.sql("select id from organization_membership where left_to = '外地党委' and person_id = ?")
			.param(gone)
			.query(UUID.class)
			.single();
		String letter = "/papers/transfers/" + membership + "/letter";
		assertThat(get(this.some.office(), letter)).bodyText().contains("调走人同志系中共正式党员", "外地党委：");
		assertThat(get(this.some.otherSecretary(), letter)).hasStatus(404);
	}

	@Test
	void theStatisticsAreThoseOfARecount() {
		Random random = new Random(7);
		List<Someone> people = new ArrayList<>();
		for (int n = 0; n < 400; n++) {
			people.add(someone(random, n));
		}
		for (int n = 0; n < 25; n++) {
			LocalDate day = SomeOrganization.FOUNDED.plusDays(random.nextInt(2000));
			for (Statistics.Row row : this.statistics.on(Set.of(this.some.committee()), day)) {
				List<Someone> here = people.stream()
					.filter((one) -> row.unitId() == null || row.unitId().equals(one.branch))
					.filter((one) -> one.here(day))
					.toList();
				List<Someone> members = here.stream().filter((one) -> one.member()).toList();
				assertThat(row.members()).as(row.unit() + day).isEqualTo(members.size());
				assertThat(row.activists()).isEqualTo(here.size() - members.size());
				assertThat(row.women()).isEqualTo(members.stream().filter((one) -> one.woman).count());
				assertThat(row.to35()).isEqualTo(members.stream().filter((one) -> one.age(day) <= 35).count());
				assertThat(row.over60()).isEqualTo(members.stream().filter((one) -> one.age(day) > 60).count());
				assertThat(row.to35() + row.to45() + row.to60() + row.over60() + row.ageless())
					.isEqualTo(row.members());
				assertThat(row.masters() + row.bachelors() + row.others()).isEqualTo(row.members());
			}
		}
	}

	private Someone someone(Random random, int number) {
		LocalDate from = SomeOrganization.FOUNDED.plusDays(random.nextInt(1500));
		boolean first = random.nextBoolean();
		String category = (random.nextInt(4) == 0) ? "ACTIVIST" : "FULL";
		UUID unit = first ? (random.nextBoolean() ? this.some.group() : this.some.firstBranch())
				: this.some.secondBranch();
		UUID id = this.some.person(unit, category, "某人" + number, from);
		LocalDate to = (random.nextInt(3) == 0) ? from.plusDays(1 + random.nextInt(400)) : null;
		LocalDate born = LocalDate.of(1945 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
		boolean woman = random.nextBoolean();
		this.jdbc.sql("update organization_membership set valid_to = ? where person_id = ?")
			.params(Arrays.asList(to, id))
			.update();
		this.jdbc.sql("update organization_person set born = ?, sex = ?, education = ? where id = ?")
			.params(Arrays.asList(born, woman ? "FEMALE" : "MALE",
					new String[] { "MASTER", "BACHELOR", "COLLEGE", null }[random.nextInt(4)], id))
			.update();
		return new Someone(first ? this.some.firstBranch() : this.some.secondBranch(), category, from, to, born, woman);
	}

	private void end(UUID person, LocalDate on, String how, String where) {
		this.jdbc.sql("update organization_membership set valid_to = ?, left_how = ?, left_to = ? where person_id = ?")
			.params(Arrays.asList(on, how, where, person))
			.update();
	}

	private void begin(UUID person, UUID unit, LocalDate on, String how, String from) {
		this.jdbc.sql(
				"insert into organization_membership (id, person_id, unit_id, valid_from, came, came_from) values (?, ?, ?, ?, ?, ?)")
			.params(Arrays.asList(Ids.next(), person, unit, on, how, from))
			.update();
	}

	private MvcTestResult get(CurrentUser user, String url) {
		return this.mvc.get().uri(url).with(SignedInAs.as(user)).exchange();
	}

	private record Someone(UUID branch, String category, LocalDate from, LocalDate to, LocalDate born, boolean woman) {

		boolean member() {
			return this.category.equals("FULL");
		}

		boolean here(LocalDate day) {
			return !day.isBefore(this.from) && (this.to == null || day.isBefore(this.to));
		}

		int age(LocalDate day) {
			return Period.between(this.born, day).getYears();
		}

	}

}
