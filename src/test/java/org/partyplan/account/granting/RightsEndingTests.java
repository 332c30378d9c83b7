package org.partyplan.account.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.organization.OpenWork;
import org.partyplan.organization.UnitMerged;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** No right outlives what it was given for. */
@SpringBootTest
@AutoConfigureMockMvc
class RightsEndingTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Clock clock;

	private SomeOrganization some;

	private UUID person;

	private LocalDate today;

	@BeforeEach
	void aSecretaryOfTheRoster() {
		this.some = SomeOrganization.in(this.jdbc);
		this.today = LocalDate.now(this.clock);
		this.person = this.some.person(this.some.firstBranch(), "FULL", "周书记", SomeOrganization.FOUNDED);
		link(this.some.secretary());
	}

	@Test
	void whoLeavesTheRosterLosesTheRightsHeldAndLentAndTheLogNamesThem() {
		grant(this.some.secretary().id(), null, this.today.plusDays(9));
		grant(this.some.member().id(), this.some.secretary().id(), this.today);
		leave();
		assertThat(standing(this.some.secretary())).isEmpty();
		assertThat(standing(this.some.member())).containsExactly("MEMBER");
		assertThat(standing(this.some.otherSecretary())).containsExactly("SECRETARY");
		assertThat(this.jdbc.sql("select detail from audit_entry where event = 'account.grantEnded' and subject_id = ?")
			.param(this.some.secretary().id())
			.query(String.class)
			.list()).hasSize(2).allMatch((row) -> row.startsWith("已离开名册，结束“支部书记”（外科一支部）"));
	}

	@Test
	void theThreeAdministratorsPowersPassOnByHandOnly() {
		this.jdbc.sql("update account_user set person_id = null where person_id = ?").param(this.person).update();
		link(this.some.systemAdmin());
		leave();
		assertThat(standing(this.some.systemAdmin())).containsExactly("SYSTEM_ADMIN");
	}

	@Test
	void rightsOverAUnitEndWithIt() {
		this.events.publishEvent(new UnitMerged(this.some.firstBranch(), this.some.secondBranch(), this.today,
				OpenWork.values()[0], "外科一支部并入内科一支部"));
		assertThat(standing(this.some.secretary())).isEmpty();
		assertThat(standing(this.some.otherSecretary())).containsExactly("SECRETARY");
	}

	private void leave() {
		assertThat(this.mvc.post()
			.uri("/members/" + this.person + "/leave")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.param("version", "0")
			.param("how", "DIED")
			.param("on", this.today.toString())).hasStatus3xxRedirection();
	}

	private void link(CurrentUser account) {
		this.jdbc.sql("update account_user set person_id = ? where id = ?").params(this.person, account.id()).update();
	}

	private void grant(UUID user, UUID lender, LocalDate from) {
		this.jdbc.sql("""
				insert into account_grant (id, user_id, role, unit_id, valid_from, valid_to, lent_by, lent)
				values (:id, :user, :role, :unit, :from, :to, :lender,
				  case when cast(:lender as uuid) is not null then '{REPORTING}'::varchar[] end)""")
			.param("id", Ids.next())
			.param("user", user)
			.param("role", Role.SECRETARY.name())
			.param("unit", this.some.firstBranch())
			.param("from", from)
			.param("to", from.plusDays(30))
			.param("lender", lender, java.sql.Types.OTHER)
			.update();
	}

	/** The rights of today and later. */
	private List<String> standing(CurrentUser account) {
		return this.jdbc.sql("select role from account_grant where user_id = ? and (valid_to is null or valid_to > ?)")
			.params(account.id(), this.today)
			.query(String.class)
			.list();
	}

}
