package org.partyplan.account.entry;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.account.Door;
import org.partyplan.account.keeping.AccountKeeping;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class SessionTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AccountKeeping accounts;

	private Door door;

	private SomeOrganization some;

	private String username;

	private Cookie session;

	@BeforeEach
	void somebody() {
		this.door = new Door(this.mvc);
		this.some = SomeOrganization.in(this.jdbc);
		this.username = SomeOrganization.username(this.some.office());
		this.session = this.door.signIn(this.username, SomeOrganization.PASSWORD);
	}

	@Test
	void lastAccessIsWrittenOnceAMinute() {
		long before = value("last_access_time");
		this.door.get("/account", this.session);
		assertThat(value("last_access_time")).isEqualTo(before);
		age(61);
		this.door.get("/account", this.session);
		assertThat(value("last_access_time")).isGreaterThanOrEqualTo(before);
		assertThat(value("expiry_time") - value("last_access_time")).isEqualTo(30 * 60 * 1000L);
	}

	@Test
	void anIdleSessionEndsAfterHalfAnHour() {
		age(30 * 60);
		assertThat(this.door.get("/account", this.session)).hasStatus3xxRedirection().hasRedirectedUrl("/login");
	}

	@Test
	void aSessionEndsTwelveHoursAfterTheSignInHoweverBusyItIs() {
		this.jdbc.sql("update spring_session set creation_time = creation_time - ? where session_id = ?")
			.params(CurrentUserFilter.LIFE.toMillis() - 60_000, id())
			.update();
		assertThat(this.door.get("/account", this.session)).hasStatusOk();
		this.jdbc.sql("update spring_session set creation_time = creation_time - 60000 where session_id = ?")
			.param(id())
			.update();
		assertThat(this.door.get("/account", this.session)).hasStatus3xxRedirection().hasRedirectedUrl("/login");
		assertThat(this.jdbc.sql("select count(*) from spring_session where session_id = ?")
			.param(id())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void signingInAgainBeginsANewLife() {
		this.jdbc.sql("update spring_session set creation_time = creation_time - 40000000 where session_id = ?")
			.param(id())
			.update();
		Cookie again = this.mvc.post()
			.uri("/login")
			.param("username", this.username)
			.param("password", SomeOrganization.PASSWORD)
			.cookie(this.session)
			.with(csrf())
			.exchange()
			.getResponse()
			.getCookie("SESSION");
		this.session = again;
		assertThat(value("creation_time")).isGreaterThan(System.currentTimeMillis() - 60_000);
	}

	@Test
	void aUserSeesTheOwnSessionsAndEndsOneOfThem() throws Exception {
		Cookie other = this.mvc.post()
			.uri("/login")
			.param("username", this.username)
			.param("password", SomeOrganization.PASSWORD)
			.header("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/140 Safari/537 Edg/140")
			.with(csrf())
			.exchange()
			.getResponse()
			.getCookie("SESSION");
		String page = this.door.get("/account/sessions", this.session).getResponse().getContentAsString();
		assertThat(page).contains("Windows上的Edge", "127.0.0.1", "正在用的这一台");
		List<String> ends = Jsoup.parse(page).select("form[action$=/end]").eachAttr("action");
		assertThat(ends).hasSize(1);
		Cookie stranger = this.door.signIn(SomeOrganization.username(this.some.secretary()), SomeOrganization.PASSWORD);
		assertThat(this.mvc.post().uri(ends.get(0)).cookie(stranger).with(csrf())).hasStatus(404);
		assertThat(this.mvc.post().uri(ends.get(0)).cookie(this.session).with(csrf())).hasStatus3xxRedirection();
		assertThat(this.door.get("/account", other)).hasStatus3xxRedirection();
		assertThat(this.door.get("/account", this.session)).hasStatusOk();
		assertThat(
				this.jdbc.sql("select count(*) from audit_entry where event = 'account.sessionEnded' and user_id = ?")
					.param(this.some.office().id())
					.query(Long.class)
					.single())
			.isEqualTo(1);
	}

	@Test
	void aResetEndsEverySession() {
		this.accounts.reset(this.some.office().id(), this.some.systemAdmin());
		assertThat(this.door.get("/account", this.session)).hasStatus3xxRedirection().hasRedirectedUrl("/login");
	}

	@Test
	void aNewPasswordEndsTheOtherSessions() {
		Cookie other = this.door.signIn(this.username, SomeOrganization.PASSWORD);
		Cookie renewed = change(SomeOrganization.PASSWORD, "Anders#2027", this.session).getCookie("SESSION");
		assertThat(this.door.get("/account", other)).hasStatus3xxRedirection();
		assertThat(this.door.get("/account", renewed)).hasStatusOk();
	}

	@Test
	void aFirstPasswordHasToBeChangedBeforeAnythingElse() {
		String fresh = this.accounts.reset(this.some.office().id(), this.some.systemAdmin()).password();
		Cookie first = this.door.signIn(this.username, fresh);
		assertThat(this.door.get("/account", first)).hasRedirectedUrl("/account/password");
		assertThat(this.mvc.get().uri("/").header("HX-Request", "true").cookie(first)).hasHeader("HX-Redirect",
				"/account/password");
		assertThat(this.door.get("/account/password", first)).hasStatusOk().bodyText().contains("请先修改密码");
		Cookie renewed = change(fresh, "Anders#2027", first).getCookie("SESSION");
		assertThat(this.door.get("/account", renewed)).hasStatusOk().bodyText().contains("密码已修改");
	}

	@Test
	void aPasswordOfNinetyDaysHasToBeChanged() {
		this.jdbc.sql("update account_user set password_changed_on = ? where id = ?")
			.params(LocalDate.now().minusDays(91), this.some.office().id())
			.update();
		assertThat(this.door.get("/account", this.session)).hasRedirectedUrl("/account/password");
	}

	@Test
	void whatIsWrongWithTheNewPasswordIsSaid() throws Exception {
		assertThat(change("wrong", "Anders#2027", this.session).getContentAsString()).contains("现在的密码不对");
		assertThat(change(SomeOrganization.PASSWORD, SomeOrganization.PASSWORD, this.session).getContentAsString())
			.contains("新密码要和现在的不同");
		assertThat(change(SomeOrganization.PASSWORD, "short", this.session).getContentAsString()).contains("至少 10 位");
	}

	private org.springframework.mock.web.MockHttpServletResponse change(String current, String fresh, Cookie session) {
		return this.mvc.post()
			.uri("/account/password")
			.param("current", current)
			.param("fresh", fresh)
			.param("repeated", fresh)
			.cookie(session)
			.with(csrf())
			.exchange()
			.getResponse();
	}

	private void age(int seconds) {
		this.jdbc.sql("""
				update spring_session set last_access_time = last_access_time - ?, expiry_time = expiry_time - ?
				where session_id = ?""").params(seconds * 1000L, seconds * 1000L, id()).update();
	}

	private long value(String column) {
		return this.jdbc.sql("select " + column + " from spring_session where session_id = ?")
			.param(id())
			.query(Long.class)
			.single();
	}

	private String id() {
		return new String(Base64.getDecoder().decode(this.session.getValue()));
	}

}
