package org.partyplan.account;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** The page a person was on when the session ended: signing in leads back to it. */
class ReturnAddress {

	static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

	/** Takes only a page of this site, and of it only path and query. */
	void remember(HttpServletRequest request, @Nullable String page) {
		try {
			URI address = URI.create((page == null) ? "" : page);
			String path = String.valueOf(address.getRawPath());
			if (request.getServerName().equals(address.getHost()) && path.startsWith("/") && !path.startsWith("//")
					&& !path.startsWith("/login")) {
				request.getSession()
					.setAttribute(SAVED, new SimpleSavedRequest(
							(address.getRawQuery() == null) ? path : path + "?" + address.getRawQuery()));
			}
		}
		catch (IllegalArgumentException notAnAddress) {
			// a header anyone may write: then signing in leads to the workbench
		}
	}

}
