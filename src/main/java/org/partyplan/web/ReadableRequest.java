package org.partyplan.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.PlainText;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is no text before anybody reads it: bytes that are no UTF-8 and zero
 * characters, in any parameter of any address; signs that turn the direction of reading
 * are left out. The page that tells of failures is none to be asked for.
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
			chain.doFilter(new Plain(request), response);
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

	/** A request whose texts are what one sees of them. */
	private static final class Plain extends HttpServletRequestWrapper {

		Plain(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String sent = super.getParameter(name);
			return (sent == null) ? null : PlainText.of(sent);
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] sent = super.getParameterValues(name);
			return (sent == null) ? null : Arrays.stream(sent).map(PlainText::of).toArray(String[]::new);
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> plain = new LinkedHashMap<>();
			super.getParameterMap().forEach((name, sent) -> plain.put(name, getParameterValues(name)));
			return plain;
		}

	}

}
