package org.partyplan.shared;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** An address that a browser tells of, taken only where it is a page of this site. */
public final class OwnPage {

	private OwnPage() {
	}

	/**
	 * Of the page a request came from, path and query; null where it came from elsewhere.
	 */
	public static @Nullable String before(HttpServletRequest request) {
		return of(request.getHeader("Referer"), request);
	}

	/**
	 * Of an address anyone may write, path and query; null where it is no page of this
	 * site.
	 */
	public static @Nullable String of(@Nullable String address, HttpServletRequest request) {
		try {
			URI page = URI.create(String.valueOf(address));
			String path = String.valueOf(page.getRawPath());
			if (!request.getServerName().equals(page.getHost()) || !path.startsWith("/") || path.startsWith("//")) {
				return null;
			}
			return (page.getRawQuery() == null) ? path : path + "?" + page.getRawQuery();
		}
		catch (IllegalArgumentException notAnAddress) {
			return null;
		}
	}

}
