package org.partyplan.account;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Counts tries, says on the login page how many are left, and notes who leaves. */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler
		implements AuthenticationFailureHandler, LogoutHandler {

	private final SignIns signIns;

	SignInOutcome(SignIns signIns) {
		this.signIns = signIns;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		this.signIns.succeeded((SignedIn) authentication.getPrincipal());
		super.onAuthenticationSuccess(request, response, authentication);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String username = Objects.requireNonNullElse(request.getParameter("username"), "");
		request.getSession().setAttribute(LoginController.PROBLEM, this.signIns.failed(username, failure));
		request.getSession().setAttribute(LoginController.TYPED, SignIns.canonical(username));
		response.sendRedirect(request.getContextPath() + "/login");
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		if (authentication != null && authentication.getPrincipal() instanceof SignedIn user) {
			this.signIns.left(user);
		}
	}

}
