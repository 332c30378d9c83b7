package org.partyplan.account.entry;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Asks who is signed in for the password or a code again. A page is led to the question
 * and back; a form waits within it, so that nothing typed is lost, and is sent on with
 * the answer.
 */
@Component
class AskAgain {

	static final String PAGE = "/login/confirm";

	/** The answer's fields, which no form of ours has. */
	static final String PASSWORD = "_confirmPassword";

	static final String CODE = "_confirmCode";

	private static final String WAITING = AskAgain.class.getName();

	private static final String PROBLEM = WAITING + ".problem";

	private static final Set<String> OWN = Set.of("_csrf", "_once", PASSWORD, CODE);

	private final ReturnAddress back;

	AskAgain(ReturnAddress back) {
		this.back = back;
	}

	void ask(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
		if (request.getHeader("HX-Request") != null) {
			this.back.remember(request.getHeader("HX-Current-URL"), request, response);
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			response.setHeader("HX-Redirect", request.getContextPath() + PAGE);
		}
		else if ("POST".equals(request.getMethod())) {
			show(null, request, response);
		}
		else {
			rememberPage(request, response);
			response.sendRedirect(request.getContextPath() + PAGE);
		}
	}

	/** The question stands at the form's own address; what was typed waits in it. */
	void show(@Nullable String problem, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!OWN.contains(name)) {
				typed.put(name, List.of(values));
			}
		});
		request.setAttribute(WAITING, new Waiting(RequestPath.of(request), typed));
		request.setAttribute(PROBLEM, problem);
		request.getRequestDispatcher(PAGE).forward(request, response);
	}

	/** What waits for the answer; a page for which none waits asks for itself. */
	static Waiting waiting(HttpServletRequest request) {
		return (request.getDispatcherType() == DispatcherType.FORWARD
				&& request.getAttribute(WAITING) instanceof Waiting waiting) ? waiting : new Waiting(PAGE, Map.of());
	}

	static @Nullable String problem(HttpServletRequest request) {
		return (String) request.getAttribute(PROBLEM);
	}

	/** A file that is fetched leaves the page where it is: one goes back to that. */
	private void rememberPage(HttpServletRequest request, HttpServletResponse response) {
		if (RequestPath.of(request).matches(".*\\.\\w+")) {
			this.back.remember(request.getHeader("Referer"), request, response);
		}
		else {
			this.back.saveRequest(request, response);
		}
	}

	/**
	 * A form on its way.
	 *
	 * @param address where it goes
	 * @param typed its fields
	 */
	record Waiting(String address, Map<String, List<String>> typed) {
	}

}
