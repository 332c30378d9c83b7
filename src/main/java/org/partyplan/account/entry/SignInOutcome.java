package org.partyplan.account.entry;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.partyplan.account.factor.SecondFactor;
import org.partyplan.account.model.AccountUser;
import org.partyplan.account.model.SignedIn;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Counts tries, says on the login page how many are left, and notes who leaves. */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutHandler {

	/** What the login page is to say, and below it the name that was typed. */
	static final DoorCookie PROBLEM = new DoorCookie("problem", 60);

	private final SignIns signIns;

	private final ReturnAddress back;

	private final KnownDevices devices;

	private final SecondFactor factor;

	SignInOutcome(SignIns signIns, ReturnAddress back, KnownDevices devices, SecondFactor factor) {
		this.factor = factor;
		this.devices = devices;
		this.signIns = signIns;
		this.back = back;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		SignedIn user = (SignedIn) authentication.getPrincipal();
		this.signIns.judge(user, Objects.requireNonNullElse(request.getParameter("password"), ""));
		request.getSession().setAttribute(OwnSessions.FROM, OwnSessions.Device.of(request).text());
		if (this.factor.on(user.id())) {
			response.sendRedirect(request.getContextPath() + AskAgain.PAGE);
			return;
		}
		this.signIns.succeeded(user);
		this.devices.remember(user, request, response);
		response.sendRedirect(this.back.take(request, response).orElse(request.getContextPath() + "/"));
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String username = Objects.requireNonNullElse(request.getParameter("username"), "");
		PROBLEM.write(this.signIns.failed(username, failure) + "\n" + AccountUser.canonical(username), request,
				response);
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
