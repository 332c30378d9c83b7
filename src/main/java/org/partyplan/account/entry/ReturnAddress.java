package org.partyplan.account.entry;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.OwnPage;

import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * The page to which signing in leads back: where a person was when the session ended, or
 * wanted to go. It is kept by the browser, so that a visitor costs no session, and only
 * as path and query, so that it never leads to another site. Whole pages, never a
 * fragment of one.
 */
@Component
class ReturnAddress implements RequestCache {

	private static final DoorCookie COOKIE = new DoorCookie("back", 1800);

	private static final int LONGEST = 2000;

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		if ("GET".equals(request.getMethod()) && request.getHeader("HX-Request") == null
				&& String.valueOf(request.getHeader("Accept")).contains("text/html")) {
			String query = request.getQueryString();
			keep((query == null) ? request.getRequestURI() : request.getRequestURI() + "?" + query, request, response);
		}
	}

	/** Takes only a page of this site. */
	void remember(@Nullable String page, HttpServletRequest request, HttpServletResponse response) {
		String own = OwnPage.of(page, request);
		if (own != null) {
			keep(own, request, response);
		}
	}

	private static void keep(String address, HttpServletRequest request, HttpServletResponse response) {
		if (ours(address) && !address.startsWith(request.getContextPath() + "/login")) {
			COOKIE.write(address, request, response);
		}
	}

	/** The page that was asked for, once. */
	Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
		return COOKIE.take(request, response).filter(ReturnAddress::ours);
	}

	private static boolean ours(String address) {
		return address.length() <= LONGEST && address.startsWith("/")
				&& !address.matches("(?s)//.*|.*[\\\\\\p{Cntrl}].*");
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		COOKIE.take(request, response);
	}

}
