package org.partyplan.account.entry;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

/** A request's path as the container has decoded and normalised it. */
final class RequestPath {

	private RequestPath() {
	}

	static String of(HttpServletRequest request) {
		return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
	}

}
