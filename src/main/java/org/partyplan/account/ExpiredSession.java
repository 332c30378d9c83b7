package org.partyplan.account;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
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

	private final AuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response,
			@Nullable AuthenticationException failure) throws IOException, ServletException {
		if (request.getHeader("HX-Request") != null) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			response.setHeader("HX-Redirect", request.getContextPath() + "/login?ended");
			return;
		}
		if (!"GET".equals(request.getMethod())) {
			showBack(request, response);
			return;
		}
		this.login.commence(request, response, failure);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (denied instanceof CsrfException) {
			commence(request, response, null);
			return;
		}
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

	private static void showBack(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		request.getRequestDispatcher("/login/ended").forward(request, response);
	}

}
