package org.partyplan.account.granting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.account.Door;
import org.partyplan.account.entry.CurrentUsers;
import org.partyplan.account.factor.SecondFactor;
import org.partyplan.account.keeping.AccountKeeping;
import org.partyplan.account.model.AccountRequest.Deed;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Lending;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class SecondPersonTests {

	private static final LocalDate TODAY = LocalDate.now();

	@TestBean
	private PasswordEncoder passwordEncoder;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AccountKeeping accounts;

	@Autowired
	private SecondPerson second;

	@Autowired
	private Granting granting;

	@Autowired
	private SecondFactor factor;

	@Autowired
	private Delegations delegations;

	@Autowired
	private CurrentUsers users;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private EntityManager entities;

	private SomeOrganization some;

	/** Thousands of passwords are made here. */
	static PasswordEncoder passwordEncoder() {
		return new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4);
	}

	@BeforeEach
	void someOrganization() {
		this.jdbc.sql("delete from account_grant where role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')").update();
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void nobodyTouchesAnAdministratorsAccountAlone() {
		CurrentUser system = this.some.systemAdmin();
		UUID auditor = this.some.auditor().id();
		assertThatThrownBy(() -> this.accounts.reset(auditor, system)).hasMessage("account.request.needed");
		assertThatThrownBy(() -> this.accounts.disable(auditor, system)).hasMessage("account.request.needed");
		assertThatThrownBy(() -> this.accounts.belongTo(auditor, null)).hasMessage("account.request.needed");
		assertThatThrownBy(() -> this.granting.give(this.some.account("新人").id(),
				new Granting.Form(Role.AUDITOR, null, TODAY, null), this.some.securityAdmin()))
			.hasMessage("account.request.needed");
	}

	@Test
	void theSecondIsNeitherWhoAskedNorWhomItConcerns() {
		UUID request = ask(Deed.RESET, this.some.auditor(), this.some.systemAdmin());
		assertThatThrownBy(() -> this.second.agree(request, this.some.systemAdmin()))
			.hasMessage("account.request.second");
		assertThatThrownBy(() -> this.second.agree(request, this.some.auditor())).hasMessage("account.request.second");
		assertThatThrownBy(
				() -> this.second.ask(this.some.systemAdmin().id(), Deed.RESET, null, this.some.systemAdmin()))
			.hasMessage("account.notYourself");
	}

	@Test
	void twoAccountsOfOnePersonAreNoTwoPeople() {
		UUID person = this.some.person(this.some.firstBranch(), "FULL", "一人", TODAY.minusYears(3));
		CurrentUser other = this.some.account("第二系统", SomeOrganization.grant(Role.SYSTEM_ADMIN, null, ""));
		this.jdbc.sql("update account_user set person_id = ? where id in (?, ?)")
			.params(person, other.id(), this.some.systemAdmin().id())
			.update();
		UUID request = ask(Deed.RESET, this.some.auditor(), this.some.systemAdmin());
		assertThatThrownBy(() -> this.second.agree(request, other)).hasMessage("account.request.second");
	}

	@Test
	void eachOfTheTwoHandsOverHalfOfThePasswordOnce() {
		UUID request = ask(Deed.RESET, this.some.auditor(), this.some.systemAdmin());
		String last = this.second.agree(request, this.some.securityAdmin());
		assertThatThrownBy(() -> this.second.half(request, this.some.securityAdmin()))
			.hasMessage("account.request.noHalf");
		String first = this.second.half(request, this.some.systemAdmin());
		assertThatThrownBy(() -> this.second.half(request, this.some.systemAdmin()))
			.hasMessage("account.request.noHalf");
		Door door = new Door(this.mvc);
		String username = SomeOrganization.username(this.some.auditor());
		assertThat(door.problem(username, first)).contains("不对");
		assertThat(door.problem(username, last)).contains("不对");
		assertThat(door.tried(username, first + "-" + last).getRedirectedUrl()).isEqualTo("/");
	}

	@Test
	void bothAreNamedInTheLogAndTheAuditorAndTheOneConcernedAreTold() {
		UUID request = ask(Deed.RESET, this.some.securityAdmin(), this.some.systemAdmin());
		this.second.agree(request, this.some.auditor());
		assertThat(
				this.jdbc.sql("select detail from audit_entry where event = 'account.powerAgreed' and subject_id = ?")
					.param(this.some.securityAdmin().id())
					.query(String.class)
					.single())
			.contains("系管员", "审计员同意");
		assertThat(this.jdbc
			.sql("select count(distinct recipient_id) from notification_message where subject = ? and step = 'done'")
			.param("account:" + request)
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	@Test
	void thePageNamesWhatWaitsAndOffersEachWhatHeMayDo() throws Exception {
		UUID request = ask(Deed.RESET, this.some.auditor(), this.some.systemAdmin());
		assertThat(this.mvc.get().uri("/admin/requests").with(SignedInAs.as(this.some.securityAdmin()))).hasStatusOk()
			.bodyText()
			.contains("等另一位管理员同意", "重置密码", "/admin/requests/" + request + "/agree");
		assertThat(this.mvc.get().uri("/admin/requests").with(SignedInAs.as(this.some.systemAdmin()))).hasStatusOk()
			.bodyText()
			.contains("撤回")
			.doesNotContain(request + "/agree");
		this.second.agree(request, this.some.securityAdmin());
		assertThat(this.mvc.get().uri("/admin/requests").with(SignedInAs.as(this.some.systemAdmin()))).hasStatusOk()
			.bodyText()
			.contains("安管员同意", "/admin/requests/" + request + "/half");
	}

	@Test
	void aPowerEndsByTwo() {
		CurrentUser second = this.some.account("第二审计", SomeOrganization.grant(Role.AUDITOR, null, ""));
		UUID grant = this.jdbc.sql("select id from account_grant where user_id = ?")
			.param(second.id())
			.query(UUID.class)
			.single();
		assertThatThrownBy(() -> this.granting.end(second.id(), grant, this.some.securityAdmin()))
			.hasMessage("account.request.needed");
		assertThat(this.mvc.post()
			.uri("/admin/users/" + second.id() + "/grants/" + grant + "/end")
			.with(SignedInAs.as(this.some.securityAdmin()))
			.with(csrf())).hasRedirectedUrl("/admin/requests");
		assertThat(this.users.load(second.id()).orElseThrow().user().is(Role.AUDITOR)).isTrue();
		assertThat(this.mvc.get().uri("/admin/requests").with(SignedInAs.as(this.some.auditor()))).hasStatusOk()
			.bodyText()
			.contains("结束“审计管理员”");
		this.second.agree(waiting(second.id()), this.some.auditor());
		assertThat(this.users.load(second.id()).orElseThrow().user().is(Role.AUDITOR)).isFalse();
	}

	@Test
	void aLostFactorIsDroppedByTwoWhoseverItIs() {
		for (CurrentUser one : List.of(this.some.office(), this.some.auditor())) {
			this.jdbc
				.sql("insert into account_factor (user_id, secret_sealed, since, version) values (?, 'x', now(), 0)")
				.param(one.id())
				.update();
			this.jdbc.sql("insert into account_recovery_code (user_id, code_hash) values (?, repeat('0', 64))")
				.param(one.id())
				.update();
			assertThat(this.mvc.post()
				.uri("/admin/users/" + one.id() + "/factor")
				.with(SignedInAs.as(this.some.systemAdmin()))
				.with(csrf())).hasRedirectedUrl("/admin/requests");
			assertThat(this.users.load(one.id()).orElseThrow().coded()).as("by one").isTrue();
			this.second.agree(waiting(one.id()), this.some.securityAdmin());
			assertThat(this.users.load(one.id()).orElseThrow().coded()).isFalse();
			assertThat(this.jdbc.sql("select count(*) from account_recovery_code where user_id = ?")
				.param(one.id())
				.query(Long.class)
				.single()).isZero();
		}
	}

	@Test
	void whoWasSecondHearsThatItIsDoneAlready() {
		UUID request = ask(Deed.RESET, this.some.auditor(), this.some.systemAdmin());
		this.second.refuse(request, this.some.systemAdmin());
		assertThatThrownBy(() -> this.second.agree(request, this.some.securityAdmin()))
			.hasMessage("account.request.decided");
		assertThat(this.mvc.post()
			.uri("/admin/requests/" + request + "/agree")
			.with(SignedInAs.as(this.some.securityAdmin()))
			.with(csrf())).hasStatus(409).bodyText().contains("刚才已经办过");
	}

	@Test
	void onePersonGetsNoSecondPowerByAnotherAccount() {
		UUID person = this.some.person(this.some.firstBranch(), "FULL", "一人", TODAY.minusYears(3));
		this.jdbc.sql("update account_user set person_id = ? where id = ?")
			.params(person, this.some.systemAdmin().id())
			.update();
		CurrentUser other = this.some.account("另一个号");
		this.accounts.belongTo(other.id(), person);
		assertThatThrownBy(() -> this.second.askGrant(other.id(), new Granting.Form(Role.AUDITOR, null, TODAY, null),
				this.some.securityAdmin()))
			.hasMessage("account.request.onePower");
	}

	@Test
	void whoKnewTheAccountsPasswordDoesNotGetThePowerWithIt() {
		AccountKeeping.OneTime opened = this.accounts
			.open(new AccountKeeping.Form("x" + UUID.randomUUID().toString().substring(0, 8), "新审计"));
		this.second.askGrant(opened.id(), new Granting.Form(Role.AUDITOR, null, TODAY, null),
				this.some.securityAdmin());
		this.second.agree(waiting(opened.id()), this.some.auditor());
		assertThat(new Door(this.mvc).problem(opened.username(), opened.password())).contains("不对");
		assertThat(this.users.load(opened.id()).orElseThrow().user().is(Role.AUDITOR)).isTrue();
	}

	@Test
	void aOneTimePasswordOpensForADay() {
		AccountKeeping.OneTime fresh = this.accounts.reset(this.some.office().id(), this.some.systemAdmin());
		this.jdbc.sql("update account_user set one_time_until = one_time_until - interval '23 hours' where id = ?")
			.param(fresh.id())
			.update();
		Door door = new Door(this.mvc);
		assertThat(door.tried(fresh.username(), fresh.password()).getRedirectedUrl()).isEqualTo("/");
		this.jdbc.sql("update account_user set one_time_until = one_time_until - interval '1 hour' where id = ?")
			.param(fresh.id())
			.update();
		assertThat(door.problem(fresh.username(), fresh.password())).contains("过了 24 小时");
		assertThat(door.problem(fresh.username(), "wrong")).contains("不对");
	}

	/**
	 * Every row of three steps of each of the three, alone, over accounts, grants, links
	 * and delegation, with every account whose password he has seen as his own: he never
	 * holds two of the powers.
	 */
	@Test
	void noRowOfThreeStepsGivesOnePersonTwoPowers() {
		Set<String> taken = new HashSet<>();
		this.jdbc.sql("delete from account_request").update();
		for (CurrentUser one : List.of(this.some.systemAdmin(), this.some.securityAdmin(), this.some.auditor())) {
			List<String> found = new ArrayList<>();
			Attacker attacker = new Attacker();
			attacker.own.add(one.id());
			new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
				tryAll(attacker, 3, "", found);
				status.setRollbackOnly();
			});
			assertThat(found).as(one.name()).isEmpty();
			taken.addAll(attacker.done);
		}
		assertThat(taken).as("steps that were possible")
			.contains("open", "reset", "disable", "link", "ask", "give", "lend", "lose", "end");
	}

	private void tryAll(Attacker attacker, int left, String before, List<String> found) {
		for (Map.Entry<String, Consumer<Attacker>> step : steps(attacker).entrySet()) {
			this.jdbc.sql("savepoint before" + left).update();
			Set<UUID> own = new HashSet<>(attacker.own);
			String row = before + " → " + step.getKey();
			try {
				step.getValue().accept(attacker);
				this.entities.flush();
				attacker.done.add(step.getKey().replaceAll(" .*", ""));
				if (powers(attacker).size() > 1) {
					found.add(row);
				}
				else if (left > 1) {
					tryAll(attacker, left - 1, row, found);
				}
			}
			catch (RuleBroken | org.partyplan.shared.NotFound refused) {
				// that way is shut
			}
			attacker.own.retainAll(own);
			this.entities.clear();
			this.jdbc.sql("rollback to savepoint before" + left).update();
		}
	}

	private Map<String, Consumer<Attacker>> steps(Attacker attacker) {
		Map<String, Consumer<Attacker>> steps = new LinkedHashMap<>();
		List<CurrentUser> targets = new ArrayList<>(List.of(this.some.systemAdmin(), this.some.securityAdmin(),
				this.some.auditor(), this.some.secretary(), this.some.member()));
		attacker.own.stream()
			.filter((id) -> targets.stream().noneMatch((target) -> target.id().equals(id)))
			.forEach((id) -> targets.add(new CurrentUser(id, "新号", List.of())));
		for (UUID id : List.copyOf(attacker.own)) {
			CurrentUser me = this.users.load(id)
				.map(CurrentUsers.Loaded::user)
				.orElseGet(() -> new CurrentUser(id, "停用", List.of()));
			if (me.is(Role.SYSTEM_ADMIN)) {
				steps.put("open " + me.name(),
						(who) -> who.own.add(this.accounts
							.open(new AccountKeeping.Form("a" + UUID.randomUUID().toString().substring(0, 9), "新号"))
							.id()));
				targets.forEach((target) -> systemSteps(me, target, steps));
			}
			if (me.is(Role.SECURITY_ADMIN)) {
				targets.forEach((target) -> List.of(Role.SYSTEM_ADMIN, Role.AUDITOR, Role.OFFICE)
					.forEach((role) -> give(me, target, role, steps)));
			}
			if (me.is(Role.ADMINISTRATORS)) {
				this.jdbc.sql("select id from account_request where decided_at is null")
					.query(UUID.class)
					.list()
					.forEach((request) -> steps.put("agree " + me.id() + request,
							(who) -> this.second.agree(request, me)));
			}
			if (me.is(Role.SECRETARY)) {
				targets.forEach((target) -> steps.put("lend " + me.id() + target.id(), (who) -> lend(me, target)));
			}
		}
		return steps;
	}

	private void systemSteps(CurrentUser me, CurrentUser target, Map<String, Consumer<Attacker>> steps) {
		String names = " " + me.id() + target.id();
		steps.put("reset" + names, (who) -> {
			this.accounts.reset(target.id(), me);
			who.own.add(target.id());
		});
		steps.put("disable" + names, (who) -> this.accounts.disable(target.id(), me));
		steps.put("link" + names, (who) -> this.accounts.belongTo(target.id(), null));
		steps.put("ask" + names, (who) -> this.second.ask(target.id(), Deed.RESET, null, me));
		if (target.is(Role.ADMINISTRATORS)) {
			steps.put("lose" + names, (who) -> this.second.ask(target.id(), Deed.FACTOR, null, me));
			steps.put("recover" + names, (who) -> {
				if (!this.factor.opens(target.id(), "aaaa-bbbb-cccc")) {
					throw new RuleBroken("account.factor.wrong");
				}
				who.own.add(target.id());
			});
		}
	}

	private void give(CurrentUser me, CurrentUser target, Role role, Map<String, Consumer<Attacker>> steps) {
		Granting.Form form = new Granting.Form(role, role.administers() ? null : this.some.committee(), TODAY, null);
		String names = " " + role + me.id() + target.id();
		steps.put("give" + names, (who) -> this.granting.give(target.id(), form, me));
		steps.put("askGrant" + names, (who) -> this.second.askGrant(target.id(), form, me));
		this.jdbc.sql("select id from account_grant where user_id = ?")
			.param(target.id())
			.query(UUID.class)
			.list()
			.forEach((grant) -> {
				steps.put("end " + me.id() + grant, (who) -> this.granting.end(target.id(), grant, me));
				steps.put("askEnd " + me.id() + grant, (who) -> this.second.askEnd(target.id(), grant, me));
			});
	}

	private void lend(CurrentUser me, CurrentUser target) {
		UUID grant = this.jdbc.sql("select id from account_grant where user_id = ? and lent_by is null")
			.param(me.id())
			.query(UUID.class)
			.single();
		this.delegations
			.lend(new Delegations.Form(grant, target.id(), TODAY, TODAY.plusDays(5), List.of(Lending.REPORTING)), me);
	}

	private Set<Role> powers(Attacker attacker) {
		return attacker.own.stream()
			.flatMap((id) -> this.users.load(id).stream())
			.flatMap((loaded) -> loaded.user().grants().stream())
			.map(org.partyplan.shared.Grant::role)
			.filter(Role::administers)
			.collect(Collectors.toSet());
	}

	private UUID ask(Deed deed, CurrentUser target, CurrentUser me) {
		this.second.ask(target.id(), deed, null, me);
		return waiting(target.id());
	}

	private UUID waiting(UUID account) {
		return this.jdbc.sql("select id from account_request where account_id = ? and decided_at is null")
			.param(account)
			.query(UUID.class)
			.single();
	}

	/** Whoever tries: the accounts he can sign in as. */
	private static final class Attacker {

		private final Set<UUID> own = new HashSet<>();

		private final Set<String> done = new HashSet<>();

	}

}
