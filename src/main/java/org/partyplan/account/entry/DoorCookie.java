package org.partyplan.account.entry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A text that the browser of somebody who is not signed in keeps for us.
 *
 * @param name the cookie's
 * @param seconds how long it is kept
 */
record DoorCookie(String name, long seconds) {

	void write(String text, HttpServletRequest request, HttpServletResponse response) {
		set(Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)), this.seconds,
				request, response);
	}

	Optional<String> read(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(this.name))
			.map(Cookie::getValue)
			.flatMap((value) -> decoded(value).stream())
			.findFirst();
	}

	/** Reads it for the last time. */
	Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
		Optional<String> text = read(request);
		text.ifPresent((found) -> set("", 0, request, response));
		return text;
	}

	private void set(String value, long age, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(this.name, value)
					.path(request.getContextPath() + "/")
					.maxAge(Duration.ofSeconds(age))
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

	private static Optional<String> decoded(String value) {
		try {
			return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException notOurs) {
			return Optional.empty();
		}
	}

}
