package org.partyplan.account.granting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.account.Door;
import org.partyplan.notification.Recipients;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A stand-in does what was lent and nothing else; numbers stay masked whatever was. */
@SpringBootTest
@AutoConfigureMockMvc
class LendingTests {

	@Autowired
	private Delegations delegations;

	@Autowired
	private Recipients recipients;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private SomeOrganization some;

	private UUID person;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
		this.person = this.some.person(this.some.firstBranch(), "FULL", "单以宁", LocalDate.of(2020, 7, 1));
	}

	@Test
	void whatIsUsualOpensAssignmentsAndActivitiesAlone() {
		lend(List.copyOf(Lending.USUAL));
		assertThat(open("/activities/new")).hasStatusOk();
		assertThat(open("/assignments")).hasStatusOk()
			.bodyText()
			.doesNotContain("href=\"/admissions\"", "href=\"/care\"");
		for (String page : List.of("/admissions", "/care", "/members", "/members/" + this.person, "/papers/handbook")) {
			assertThat(open(page)).as(page).hasStatus(403);
		}
	}

	@Test
	void theRosterCanBeLentButNeverTheNumbers() {
		lend(List.of(Lending.values()));
		assertThat(open("/members/" + this.person)).hasStatusOk().bodyText().doesNotContain("查看完整号码");
		assertThat(open("/admissions")).hasStatusOk();
		assertThat(this.mvc.post().uri("/members/" + this.person + "/reveal").cookie(session()).with(csrf()))
			.hasStatus(403);
	}

	@Test
	void aStandInHearsOfWhatWasLentAndOfNothingElse() {
		lend(List.of(Lending.REPORTING));
		UUID own = this.some.secretary().id();
		UUID standIn = this.some.member().id();
		assertThat(told(Lending.REPORTING)).containsExactlyInAnyOrder(own, standIn);
		assertThat(told(null)).containsExactlyInAnyOrder(own, standIn);
		assertThat(told(Lending.ADMISSIONS)).containsExactly(own);
	}

	private List<UUID> told(@Nullable Lending about) {
		return this.recipients.holding(Role.SECRETARY, List.of(this.some.firstBranch()), about);
	}

	@Test
	void theFormNamesWhatIsLentAndAsksForSomething() {
		UUID grant = grant();
		assertThat(this.mvc.get().uri("/account/delegations/new").with(SignedInAs.as(this.some.secretary()))).bodyText()
			.contains("身份证号和电话始终遮住", "value=\"REPORTING\" checked", "value=\"ADMISSIONS\">");
		String day = LocalDate.now().toString();
		var request = this.mvc.post()
			.uri("/account/delegations")
			.param("grant", grant.toString())
			.param("standIn", this.some.member().id().toString())
			.param("from", day)
			.param("to", day)
			.with(csrf())
			.with(SignedInAs.as(this.some.secretary()));
		assertThat(request.exchange()).hasStatusOk().bodyText().contains("请至少勾选一项借出的内容");
		assertThat(request.param("what", "REPORTING").exchange()).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/account").with(SignedInAs.as(this.some.secretary()))).bodyText()
			.contains("代办什么", "填报");
		assertThat(this.jdbc.sql("select detail from audit_entry where event = 'account.lent' order by id desc limit 1")
			.query(String.class)
			.single()).contains("周书记请员同志代办外科一支部的填报");
	}

	private void lend(List<Lending> what) {
		this.delegations.lend(new Delegations.Form(grant(), this.some.member().id(), LocalDate.now(),
				LocalDate.now().plusDays(3), what), this.some.secretary());
	}

	private UUID grant() {
		return this.jdbc.sql("select id from account_grant where user_id = ?")
			.param(this.some.secretary().id())
			.query(UUID.class)
			.single();
	}

	private MvcTestResult open(String path) {
		return new Door(this.mvc).get(path, session());
	}

	private Cookie session() {
		return new Door(this.mvc).signIn(SomeOrganization.username(this.some.member()), SomeOrganization.PASSWORD);
	}

}
