package org.partyplan.account.entry;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What happens to a request that comes too late or without the right: a page is asked to
 * sign in first, a form is shown back so that nothing typed is lost.
 */
@Component
class ExpiredSession implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** Forms that hold nothing worth keeping. */
	private static final Set<String> DOORS = Set.of("/login", "/logout", "/setup", AskAgain.PAGE);

	private final AuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");

	private final ReturnAddress back;

	private final ApplicationEventPublisher events;

	private final KnownPages pages;

	private final AskAgain asking;

	ExpiredSession(ApplicationEventPublisher events, KnownPages pages, ReturnAddress back, AskAgain asking) {
		this.asking = asking;
		this.back = back;
		this.events = events;
		this.pages = pages;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response,
			@Nullable AuthenticationException failure) throws IOException, ServletException {
		if (request.getHeader("HX-Request") != null) {
			this.back.remember(request.getHeader("HX-Current-URL"), request, response);
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			response.setHeader("HX-Redirect", request.getContextPath() + "/login?ended");
		}
		else if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
			this.login.commence(request, response, failure);
		}
		else if (DOORS.contains(RequestPath.of(request))) {
			response.sendRedirect(request.getContextPath() + "/login?ended");
		}
		else {
			this.back.remember(request.getHeader("Referer"), request, response);
			request.getRequestDispatcher("/login/ended").forward(request, response);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (denied instanceof CsrfException) {
			commence(request, response, null);
			return;
		}
		if (denied instanceof AuthorizationDeniedException asked
				&& asked.getAuthorizationResult() instanceof FactorAuthorizationDecision) {
			this.asking.ask(request, response);
			return;
		}
		if (!this.pages.hold(request)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		this.events.publishEvent(new AuditFact("access.denied", "address", null,
				"越权访问 " + request.getMethod() + " " + RequestPath.of(request), false));
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

}
