package org.partyplan.account.entry;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.account.Door;
import org.partyplan.account.keeping.AccountKeeping;
import org.partyplan.account.model.FailedTries;
import org.partyplan.shared.CurrentUser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class SignInTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AccountKeeping accounts;

	private Door door;

	private SomeOrganization some;

	private String username;

	@BeforeEach
	void somebody() {
		this.door = new Door(this.mvc);
		this.some = SomeOrganization.in(this.jdbc);
		this.username = SomeOrganization.username(this.some.office());
	}

	@Test
	void theRightPasswordLeadsToTheWorkbench() {
		assertThat(this.door.tried(this.username, SomeOrganization.PASSWORD).getRedirectedUrl()).isEqualTo("/");
		assertThat(this.door.get("/account", signedIn())).hasStatusOk().bodyText().contains("乔办事", "党委办公室");
	}

	@Test
	void caseAndBlanksOfTheNameDoNotMatter() {
		String typed = " " + this.username.toUpperCase() + " ";
		assertThat(this.door.tried(typed, SomeOrganization.PASSWORD).getRedirectedUrl()).isEqualTo("/");
	}

	@Test
	void everyWrongTryCountsDownAndTheFifthLocks() {
		for (int left = 4; left > 0; left--) {
			assertThat(this.door.problem(this.username, "wrong")).isEqualTo("用户名或密码不对。再错 " + left + " 次，锁定 15 分钟。");
		}
		assertThat(this.door.problem(this.username, "wrong")).isEqualTo(SignIns.LOCKED);
		assertThat(this.door.problem(this.username, SomeOrganization.PASSWORD)).isEqualTo(SignIns.LOCKED);
	}

	@Test
	void aNameWithoutAnAccountIsAnsweredTheSame() {
		for (int left = 4; left > 0; left--) {
			assertThat(this.door.problem("nobody", "wrong")).isEqualTo("用户名或密码不对。再错 " + left + " 次，锁定 15 分钟。");
		}
		assertThat(this.door.problem("nobody", "wrong")).isEqualTo(SignIns.LOCKED);
	}

	@Test
	void whoGuessesFromElsewhereDoesNotLockTheOwnerOut() {
		Cookie device = this.door.tried(this.username, SomeOrganization.PASSWORD).getCookie("device");
		lock();
		assertThat(this.door.problem(this.username, SomeOrganization.PASSWORD)).isEqualTo(SignIns.LOCKED);
		assertThat(from(device, SomeOrganization.PASSWORD)).isEqualTo("/");
		assertThat(this.door.problem(this.username, SomeOrganization.PASSWORD)).isEqualTo(SignIns.LOCKED);
		assertThat(this.jdbc
			.sql("select count(*) from notification_message where recipient_id = ? and step like 'guessed%'")
			.param(this.some.office().id())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void aDeviceThatTwoPeopleShareIsKnownToBoth() {
		Cookie device = this.door.tried(this.username, SomeOrganization.PASSWORD).getCookie("device");
		this.mvc.post()
			.uri("/login")
			.param("username", SomeOrganization.username(this.some.secretary()))
			.param("password", SomeOrganization.PASSWORD)
			.cookie(device)
			.with(csrf())
			.exchange();
		lock();
		assertThat(from(device, SomeOrganization.PASSWORD)).isEqualTo("/");
	}

	@Test
	void aKnownDeviceHasItsOwnFiveTriesForItsOwnAccount() {
		Cookie device = this.door.tried(this.username, SomeOrganization.PASSWORD).getCookie("device");
		for (int i = 0; i < FailedTries.TRIES; i++) {
			from(device, "wrong");
		}
		assertThat(from(device, SomeOrganization.PASSWORD)).isEqualTo("/login");
		assertThat(this.door.tried(this.username, SomeOrganization.PASSWORD).getRedirectedUrl()).isEqualTo("/");
	}

	@Test
	void onePasswordOverAllNamesIsStoppedByTheAddress() {
		this.jdbc.sql("delete from account_failure").update();
		for (int i = 0; i < FailedTries.TRIES_OF_ADDRESS; i++) {
			this.door.tried("name" + i, "Password1");
		}
		assertThat(this.door.problem(this.username, SomeOrganization.PASSWORD)).isEqualTo(SignIns.LOCKED);
		this.jdbc.sql("delete from account_failure").update();
	}

	@Test
	void aPasswordThatIsTooWeakByNowHasToBeChanged() {
		this.jdbc.sql("update account_user set password = ? where id = ?")
			.params(new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4).encode("Password1"),
					this.some.office().id())
			.update();
		Cookie session = this.door.signIn(this.username, "Password1");
		assertThat(this.door.get("/account", session)).hasRedirectedUrl("/account/password");
	}

	@Test
	void guessingThePasswordInsideIsCountedAndLoggedToo() throws Exception {
		Cookie session = signedIn();
		String said = "";
		for (int i = 0; i < FailedTries.TRIES + 1; i++) {
			said = this.mvc.post()
				.uri("/account/password")
				.param("current", (i < FailedTries.TRIES) ? "wrong" : SomeOrganization.PASSWORD)
				.param("fresh", "Anders#2027x")
				.param("repeated", "Anders#2027x")
				.cookie(session)
				.with(csrf())
				.exchange()
				.getResponse()
				.getContentAsString();
		}
		assertThat(said).contains("15 分钟内不能再试");
		assertThat(logged("account.wrongPassword")).isEqualTo(FailedTries.TRIES);
	}

	private String from(Cookie device, String password) {
		return this.mvc.post()
			.uri("/login")
			.param("username", this.username)
			.param("password", password)
			.cookie(device)
			.with(csrf())
			.exchange()
			.getResponse()
			.getRedirectedUrl();
	}

	@Test
	void aLockEndsAfterAQuarterOfAnHour() {
		lock();
		this.jdbc.sql("""
				update account_failure set last_at = last_at - interval '15 minutes 1 second',
				  locked_until = locked_until - interval '15 minutes 1 second' where username = ?""")
			.param(this.username)
			.update();
		assertThat(this.door.problem(this.username, "wrong")).contains("再错 4 次");
		assertThat(this.door.tried(this.username, SomeOrganization.PASSWORD).getRedirectedUrl()).isEqualTo("/");
	}

	@Test
	void aResetUnlocksAndTheOldPasswordIsGone() {
		lock();
		String fresh = this.accounts.reset(this.some.office().id(), this.some.systemAdmin()).password();
		assertThat(this.door.problem(this.username, SomeOrganization.PASSWORD)).contains("再错 4 次");
		assertThat(this.door.tried(this.username, fresh).getRedirectedUrl()).isEqualTo("/");
	}

	@Test
	void onlyWhoKnowsThePasswordHearsThatTheAccountIsDisabled() {
		this.accounts.disable(this.some.office().id(), this.some.systemAdmin());
		assertThat(this.door.problem(this.username, "wrong")).contains("再错 4 次");
		assertThat(this.door.problem(this.username, SomeOrganization.PASSWORD)).contains("已停用");
	}

	@Test
	void aDisabledAccountIsOutWithTheNextClick() {
		Cookie session = signedIn();
		this.accounts.disable(this.some.office().id(), this.some.systemAdmin());
		assertThat(this.door.get("/account", session)).hasStatus3xxRedirection().hasRedirectedUrl("/login");
	}

	@Test
	void signingInChangesTheSession() {
		Cookie before = signedIn();
		Cookie after = this.mvc.post()
			.uri("/login")
			.param("username", this.username)
			.param("password", SomeOrganization.PASSWORD)
			.cookie(before)
			.with(csrf())
			.exchange()
			.getResponse()
			.getCookie("SESSION");
		assertThat(after.getValue()).isNotEqualTo(before.getValue());
		assertThat(this.door.get("/account", before)).hasStatus3xxRedirection();
		assertThat(this.door.get("/account", after)).hasStatusOk();
	}

	@Test
	void signingOutEndsTheSession() {
		Cookie session = signedIn();
		assertThat(this.mvc.post().uri("/logout").cookie(session).with(csrf())).hasRedirectedUrl("/login?out");
		assertThat(this.door.get("/account", session)).hasStatus3xxRedirection();
		assertThat(logged("account.signedOut")).isEqualTo(1);
	}

	@Test
	void comingInAndBeingRefusedAreLogged() {
		this.door.tried(this.username, "wrong");
		signedIn();
		assertThat(logged("account.refused")).isEqualTo(1);
		assertThat(logged("account.signedIn")).isEqualTo(1);
	}

	@Test
	void aTextWithAZeroCharacterIsRefusedBeforeTheDatabaseSeesIt() {
		assertThat(this.door.tried("a\0b", "x").getStatus()).isEqualTo(400);
	}

	@Test
	void aVeryLongPasswordIsSimplyWrong() {
		assertThat(this.door.problem(this.username, "x".repeat(5000))).contains("再错 4 次");
	}

	private void lock() {
		for (int i = 0; i < FailedTries.TRIES; i++) {
			this.door.tried(this.username, "wrong");
		}
	}

	private Cookie signedIn() {
		return this.door.signIn(this.username, SomeOrganization.PASSWORD);
	}

	private int logged(String event) {
		CurrentUser office = this.some.office();
		return this.jdbc.sql("select count(*) from audit_entry where event = ? and subject_id = ?")
			.params(event, office.id())
			.query(Integer.class)
			.single();
	}

}
