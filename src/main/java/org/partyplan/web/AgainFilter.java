package org.partyplan.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.OwnPage;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page drawn in answer to a form stands at the address of the page the form came from:
 * loading it again, or opening its copied address, shows it with what was typed and what
 * is wrong, and sends nothing twice. It is kept for half an hour, for its sender alone.
 * Where that page has gone meanwhile, the one above it says so.
 */
@Component
class AgainFilter extends OncePerRequestFilter {

	static final String KEY = "again";

	private static final String FAILED = AgainFilter.class.getName();

	/** In characters; what was typed is as long as its page at most, nearly always. */
	private static final int AT_MOST = 16_000_000;

	private final Cache<String, Kept> kept = Caffeine.newBuilder()
		.maximumWeight(AT_MOST)
		.weigher((String key, Kept form) -> form.form().length())
		.expireAfterWrite(Duration.ofMinutes(30))
		.build();

	private final Addresses addresses;

	AgainFilter(Addresses addresses) {
		this.addresses = addresses;
	}

	/** Says of the running request that its form could not be taken. */
	static void failed(HttpServletRequest request, FailedForm form) {
		if (request.getAttribute(FAILED) == null) {
			request.setAttribute(FAILED, form);
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null
				|| (!"POST".equals(request.getMethod()) && request.getParameter(KEY) == null);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if ("POST".equals(request.getMethod())) {
			send(request, response, chain);
			return;
		}
		Kept form = this.kept.getIfPresent(request.getParameter(KEY));
		if (form == null || !form.sender().equals(sender(request))) {
			chain.doFilter(request, response);
		}
		else if (form.form().page() != null) {
			write(form.form().page(), response);
		}
		else {
			ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
			chain.doFilter(request, page);
			if (page.getStatus() == HttpServletResponse.SC_OK) {
				String html = FormOnPage.filled(text(page), form.form());
				page.resetBuffer();
				write(html, page);
			}
			else if (page.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
				lead(this.addresses.above(request), request.getParameter(KEY), page);
			}
			page.copyBodyToResponse();
		}
	}

	private static void lead(String address, String key, HttpServletResponse page) {
		page.resetBuffer();
		page.setStatus(HttpServletResponse.SC_SEE_OTHER);
		page.setHeader(HttpHeaders.LOCATION,
				UriComponentsBuilder.fromUriString(address).replaceQueryParam(KEY, key).build().toUriString());
	}

	private void send(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		FailedForm form = answered(request, page);
		String back = (form == null) ? null : OwnPage.before(request);
		if (back != null) {
			String key = UUID.randomUUID().toString();
			this.kept.put(key, new Kept(sender(request), form));
			lead(back, key, page);
		}
		else if (form != null && form.page() != null) {
			page.resetBuffer();
			write(form.page(), page);
		}
		page.copyBodyToResponse();
	}

	/**
	 * A page drawn in answer to a form, or a form that the page it came from is to show.
	 */
	private static @Nullable FailedForm answered(HttpServletRequest request, ContentCachingResponseWrapper page) {
		FailedForm failed = (FailedForm) request.getAttribute(FAILED);
		if (failed != null && failed.page() == null) {
			return failed;
		}
		boolean drawn = (page.getStatus() == HttpServletResponse.SC_OK
				|| (failed != null && page.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value()))
				&& String.valueOf(page.getContentType()).startsWith(MediaType.TEXT_HTML_VALUE);
		if (!drawn) {
			return null;
		}
		return (failed != null) ? failed.drawn(FormOnPage.marked(text(page), failed))
				: FailedForm.of(request, Map.of(), List.of()).drawn(text(page));
	}

	private static String sender(HttpServletRequest request) {
		return String.valueOf(request.getRemoteUser());
	}

	private static String text(ContentCachingResponseWrapper page) {
		return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static void write(@Nullable String html, HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
		response.getOutputStream().write(String.valueOf(html).getBytes(StandardCharsets.UTF_8));
	}

	private record Kept(String sender, FailedForm form) {

	}

}
