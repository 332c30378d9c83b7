package org.partyplan.web;

import java.io.IOException;
import java.util.Arrays;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is no text before anybody reads it: bytes that are no UTF-8 and zero
 * characters, in any parameter of any address. The page that tells of failures is none to
 * be asked for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadableRequest extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getDispatcherType() == DispatcherType.REQUEST && request.getServletPath().equals("/error")) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (readable(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

	/** The container throws when what was sent cannot be read, or is too much. */
	private static boolean readable(HttpServletRequest request) {
		try {
			return request.getParameterMap()
				.entrySet()
				.stream()
				.allMatch((field) -> text(field.getKey())
						&& Arrays.stream(field.getValue()).allMatch(ReadableRequest::text));
		}
		catch (IllegalStateException unreadable) {
			return false;
		}
	}

	private static boolean text(String sent) {
		return sent.indexOf('\0') < 0;
	}

}
