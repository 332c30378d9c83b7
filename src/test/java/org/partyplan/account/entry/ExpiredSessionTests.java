package org.partyplan.account.entry;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class ExpiredSessionTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	@BeforeEach
	void somebody() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void aPageAsksToSignInAndIsShownAfterwards() {
		MockHttpServletResponse asked = this.mvc.get()
			.uri("/organizations?x=1")
			.accept("text/html")
			.exchange()
			.getResponse();
		assertThat(asked.getRedirectedUrl()).isEqualTo("/login");
		assertThat(signIn(asked.getCookie("back"))).endsWith("/organizations?x=1");
	}

	@Test
	void aFragmentSendsTheWholePageToSignInAndBack() {
		MockHttpServletResponse asked = this.mvc.get()
			.uri("/plans/fragment")
			.header("HX-Request", "true")
			.header("HX-Current-URL", "http://localhost/organizations")
			.accept("text/html")
			.exchange()
			.getResponse();
		assertThat(asked.getStatus()).isEqualTo(401);
		assertThat(asked.getHeader("HX-Redirect")).isEqualTo("/login?ended");
		assertThat(signIn(asked.getCookie("back"))).isEqualTo("/organizations");
	}

	@Test
	void aFormLeadsBackToItsPage() {
		MockHttpServletResponse asked = this.mvc.post()
			.uri("/organizations")
			.header("Referer", "http://localhost/organizations/new?parent=1")
			.param("name", "内科三支部")
			.with(csrf())
			.exchange()
			.getResponse();
		assertThat(asked.getForwardedUrl()).isEqualTo("/login/ended");
		assertThat(signIn(asked.getCookie("back"))).isEqualTo("/organizations/new?parent=1");
	}

	@Test
	void anotherSitesAddressIsNotFollowed() {
		MockHttpServletResponse asked = this.mvc.post()
			.uri("/organizations")
			.header("Referer", "http://evil.example//evil.example/x")
			.with(csrf())
			.exchange()
			.getResponse();
		assertThat(asked.getCookie("back")).isNull();
	}

	@Test
	void whatWasTypedIsShownBack() {
		assertThat(this.mvc.post().uri("/login/ended").param("name", "内科三支部").param("password", "secret").with(csrf()))
			.hasStatus(403)
			.bodyText()
			.contains("登录已过期，内容还没有保存", "内科三支部")
			.doesNotContain("secret");
	}

	@Test
	void aFormWithoutItsTokenIsNotTaken() {
		assertThat(this.mvc.post().uri("/organizations").param("name", "内科三支部").with(SignedInAs.as(this.some.office())))
			.hasForwardedUrl("/login/ended");
	}

	@Test
	void anOldLoginPageIsRenewed() {
		assertThat(this.mvc.post().uri("/login").param("username", "office").param("password", "x"))
			.hasRedirectedUrl("/login?ended");
	}

	@Test
	void aRefusedAddressIsLogged() {
		assertThat(this.mvc.get().uri("/audit").with(SignedInAs.as(this.some.secretary()))).hasStatus(403);
		assertThat(this.jdbc.sql("select detail from audit_entry where event = 'access.denied' and user_id = ?")
			.param(this.some.secretary().id())
			.query(String.class)
			.single()).isEqualTo("越权访问 GET /audit");
	}

	private String signIn(Cookie session) {
		return this.mvc.post()
			.uri("/login")
			.param("username", SomeOrganization.username(this.some.office()))
			.param("password", SomeOrganization.PASSWORD)
			.cookie(session)
			.with(csrf())
			.exchange()
			.getResponse()
			.getRedirectedUrl();
	}

}
