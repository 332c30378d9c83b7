package org.partyplan.account.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.account.entry.CurrentUsers;
import org.partyplan.account.granting.Delegations;
import org.partyplan.account.granting.Granting;
import org.partyplan.account.granting.SecondPerson;
import org.partyplan.account.granting.StandIns;
import org.partyplan.account.model.AccountRequest;
import org.partyplan.notification.Recipients;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Lending;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest
@AutoConfigureMockMvc
class AccountKeepingTests {

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AccountKeeping accounts;

	@Autowired
	private SecondPerson second;

	@Autowired
	private Granting granting;

	@Autowired
	private Delegations delegations;

	@Autowired
	private StandIns standIns;

	@Autowired
	private CurrentUsers users;

	@Autowired
	private Recipients recipients;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		// every database holds the administrators of the organisations before
		this.jdbc.sql("delete from account_grant where role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')").update();
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void aNewAccountHasNoRightsAndAFirstPassword() {
		UUID id = this.accounts.open(new AccountKeeping.Form(" Wang.Wu" + suffix() + " ", "王五")).id();
		CurrentUsers.Loaded loaded = this.users.load(id).orElseThrow();
		assertThat(loaded.mustChangePassword()).isTrue();
		assertThat(loaded.user().grants()).isEmpty();
	}

	@Test
	void aUsernameIsTakenOnce() {
		String name = "li.si" + suffix();
		this.accounts.open(new AccountKeeping.Form(name, "李四"));
		assertThatThrownBy(() -> this.accounts.open(new AccountKeeping.Form(name.toUpperCase(), "李四")))
			.isInstanceOf(RuleBroken.class)
			.hasMessage("account.username.taken");
	}

	@Test
	void nobodyResetsOrDisablesThemselves() {
		CurrentUser me = this.some.systemAdmin();
		assertThatThrownBy(() -> this.accounts.disable(me.id(), me)).hasMessage("account.notYourself");
		assertThatThrownBy(() -> this.accounts.reset(me.id(), me)).hasMessage("account.notYourself");
	}

	@Test
	void theLastOfTheThreeAdministratorsStays() {
		assertThatThrownBy(() -> disabled(this.some.auditor())).hasMessage("account.lastAdministrator");
		CurrentUser second = this.some.account("第二审计", SomeOrganization.grant(Role.AUDITOR, null, ""));
		disabled(this.some.auditor());
		assertThatThrownBy(() -> disabled(second)).hasMessage("account.lastAdministrator");
	}

	private void disabled(CurrentUser administrator) {
		this.jdbc.sql("delete from account_request").update();
		this.second.ask(administrator.id(), AccountRequest.Deed.DISABLE, null, this.some.systemAdmin());
		this.second.agree(this.jdbc.sql("select id from account_request").query(UUID.class).single(),
				this.some.securityAdmin());
	}

	@Test
	void theLastSecurityAdministratorCannotBeEnded() {
		CurrentUser second = this.some.account("第二安全", SomeOrganization.grant(Role.SECURITY_ADMIN, null, ""));
		this.jdbc.sql("delete from account_request").update();
		this.second.askEnd(this.some.securityAdmin().id(), grantOf(this.some.securityAdmin()), second);
		this.second.agree(this.jdbc.sql("select id from account_request").query(UUID.class).single(),
				this.some.auditor());
		assertThatThrownBy(() -> this.second.askEnd(second.id(), grantOf(second), this.some.systemAdmin()))
			.hasMessage("account.lastAdministrator");
	}

	@Test
	void aGrantCountsFromItsFirstToItsLastDay() {
		CurrentUser someone = this.some.account("新人");
		give(someone, Role.SECRETARY, this.some.firstBranch(), TODAY, TODAY.plusDays(1));
		assertThat(roles(someone)).containsExactly(Role.SECRETARY);
		this.granting.end(someone.id(), grantOf(someone), this.some.securityAdmin());
		assertThat(roles(someone)).isEmpty();
	}

	@Test
	void aRightIsGivenOnceAndNotBackwards() {
		CurrentUser someone = this.some.account("新人");
		give(someone, Role.SECRETARY, this.some.firstBranch(), TODAY, null);
		assertThatThrownBy(() -> give(someone, Role.SECRETARY, this.some.firstBranch(), TODAY, null))
			.hasMessage("account.grant.twice");
		assertThatThrownBy(() -> give(someone, Role.MEMBER, this.some.firstBranch(), TODAY.minusDays(1), null))
			.hasMessage("account.grant.past");
		assertThatThrownBy(() -> give(someone, Role.MEMBER, this.some.firstBranch(), TODAY, TODAY.minusDays(1)))
			.hasMessage("account.grant.backwards");
	}

	@Test
	void nobodyGrantsToThemselves() {
		CurrentUser me = this.some.securityAdmin();
		assertThatThrownBy(() -> give(me, Role.OFFICE, this.some.committee(), TODAY, null))
			.hasMessage("account.grant.yourself");
		assertThatThrownBy(() -> this.granting.end(me.id(), grantOf(me), me)).hasMessage("account.grant.yourself");
	}

	@Test
	void administratorsHaveNoOtherRights() {
		assertThatThrownBy(() -> give(this.some.auditor(), Role.OFFICE, this.some.committee(), TODAY, null))
			.hasMessage("account.grant.separate");
		assertThatThrownBy(() -> give(this.some.office(), Role.AUDITOR, null, TODAY, null))
			.hasMessage("account.grant.separate");
	}

	@Test
	void aStandInActsForTheSecretary() {
		lend(this.some.member(), TODAY, TODAY.plusMonths(1), this.some.secretary());
		CurrentUser standIn = this.users.load(this.some.member().id()).orElseThrow().user();
		assertThat(standIn.is(Role.SECRETARY)).isTrue();
		assertThat(standIn.actingFor(Role.SECRETARY)).isEqualTo("周书记");
		assertThat(this.recipients.holding(Role.SECRETARY, Set.of(this.some.firstBranch()), null))
			.containsExactlyInAnyOrder(this.some.secretary().id(), standIn.id());
	}

	@Test
	void theOfficeCanArrangeAStandInToo() {
		lend(this.some.member(), TODAY, TODAY, this.some.office());
		assertThat(roles(this.some.member())).contains(Role.SECRETARY);
	}

	@Test
	void nobodyLendsWhatIsNotTheirs() {
		assertThatThrownBy(() -> lend(this.some.member(), TODAY, TODAY, this.some.otherSecretary()))
			.isInstanceOf(NotFound.class);
		assertThatThrownBy(() -> lend(this.some.head(), TODAY, TODAY, this.some.secretary()))
			.isInstanceOf(NotFound.class);
	}

	@Test
	void aDelegationLastsSixMonthsAtMostAndIsGivenOnce() {
		assertThatThrownBy(
				() -> lend(this.some.member(), TODAY, TODAY.plusMonths(6).plusDays(1), this.some.secretary()))
			.hasMessage("account.delegation.long");
		lend(this.some.member(), TODAY, TODAY.plusDays(9), this.some.secretary());
		assertThatThrownBy(() -> lend(this.some.member(), TODAY.plusDays(9), TODAY.plusDays(12), this.some.secretary()))
			.hasMessage("account.delegation.twice");
	}

	@Test
	void aDelegationCanEndEarlyButNotByAStranger() {
		lend(this.some.member(), TODAY, TODAY.plusDays(9), this.some.secretary());
		UUID loan = loan();
		assertThatThrownBy(() -> this.delegations.end(loan, this.some.otherSecretary())).isInstanceOf(NotFound.class);
		this.delegations.end(loan, this.some.secretary());
		assertThat(roles(this.some.member())).containsExactly(Role.MEMBER);
	}

	@Test
	void aLentRightEndsWithTheLendersOwn() {
		lend(this.some.member(), TODAY, TODAY.plusDays(9), this.some.secretary());
		this.granting.end(this.some.secretary().id(), grantOf(this.some.secretary()), this.some.securityAdmin());
		assertThat(roles(this.some.member())).containsExactly(Role.MEMBER);
	}

	@Test
	void peopleOfTheBranchCanStandIn() {
		CurrentUser colleague = this.some.account("组织委员");
		UUID person = this.some.person(this.some.group(), "FULL", "组织委员", LocalDate.of(2021, 1, 1));
		this.accounts.belongTo(colleague.id(), person);
		List<StandIns.Candidate> candidates = this.standIns
			.candidates(this.standIns.lenders(this.some.secretary()).get(0));
		assertThat(candidates).extracting(StandIns.Candidate::id)
			.contains(colleague.id(), this.some.member().id())
			.doesNotContain(this.some.secretary().id(), this.some.otherSecretary().id(), this.some.auditor().id());
	}

	private void lend(CurrentUser standIn, LocalDate from, LocalDate to, CurrentUser me) {
		UUID grant = grantOf(this.some.secretary());
		this.delegations.lend(new Delegations.Form(grant, standIn.id(), from, to, List.of(Lending.REPORTING)), me);
	}

	private UUID loan() {
		return this.jdbc.sql("select id from account_grant where lent_by = ?")
			.param(this.some.secretary().id())
			.query(UUID.class)
			.single();
	}

	private void give(CurrentUser user, Role role, UUID unit, LocalDate from, LocalDate to) {
		this.granting.give(user.id(), new Granting.Form(role, unit, from, to), this.some.securityAdmin());
	}

	private UUID grantOf(CurrentUser user) {
		return this.jdbc.sql("select id from account_grant where user_id = ? and lent_by is null")
			.param(user.id())
			.query(UUID.class)
			.single();
	}

	private List<Role> roles(CurrentUser user) {
		return this.users.load(user.id()).orElseThrow().user().grants().stream().map(Grant::role).toList();
	}

	private static String suffix() {
		return UUID.randomUUID().toString().substring(0, 8);
	}

}
