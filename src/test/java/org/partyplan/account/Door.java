package org.partyplan.account;

import java.util.Objects;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Goes in by the real door: the form, and the session's cookie from then on. */
public record Door(MockMvcTester mvc) {

	public Cookie signIn(String username, String password) {
		return Objects.requireNonNull(tried(username, password).getCookie("SESSION"));
	}

	/** What the login page says after a try. */
	public String problem(String username, String password) {
		MockHttpServletResponse response = tried(username, password);
		String page = page("/login", Objects.requireNonNull(response.getCookie("problem")));
		return page.replaceAll("(?s).*username-err\".*?<span>(.*?)</span>.*", "$1");
	}

	public MockHttpServletResponse tried(String username, String password) {
		return this.mvc.post()
			.uri("/login")
			.param("username", username)
			.param("password", password)
			.with(csrf())
			.exchange()
			.getResponse();
	}

	public MvcTestResult get(String path, Cookie session) {
		return this.mvc.get().uri(path).accept("text/html").cookie(session).exchange();
	}

	private String page(String path, Cookie session) {
		try {
			return get(path, session).getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
