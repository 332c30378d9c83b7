package org.partyplan.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The same form sent twice (pressed twice, pressed again after going back) is done once:
 * the second answer leads to where the first one led. It is the same form when it carries
 * the same token, which every page draws anew, and the same content.
 */
class SentOnce implements HandlerInterceptor {

	static final String TOKEN = "_once";

	private static final String SENT = SentOnce.class.getName();

	private static final Duration AT_ONCE = Duration.ofSeconds(5);

	private final Cache<String, Sent> sent = Caffeine.newBuilder()
		.maximumSize(20_000)
		.expireAfterWrite(Duration.ofHours(1))
		.build();

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String token = "POST".equals(request.getMethod()) ? request.getParameter(TOKEN) : null;
		if (token == null || request.getHeader("HX-Request") != null || request.getAttribute(SENT) != null) {
			return true;
		}
		String key = token + content(request);
		Sent own = new Sent(key, new CompletableFuture<>(), System.nanoTime());
		Sent first = this.sent.get(key, (missing) -> own);
		String location = (first == own) ? null : first.location();
		if (location != null) {
			lead(first, location, request, response);
			return false;
		}
		this.sent.put(key, own);
		request.setAttribute(SENT, own);
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		if (request.getAttribute(SENT) instanceof Sent form) {
			String location = response.getHeader(HttpHeaders.LOCATION);
			if (location == null) {
				this.sent.invalidate(form.key());
			}
			form.answer().complete(location);
		}
	}

	/** Who presses twice hears the first answer's words; who comes back later is told. */
	private static void lead(Sent first, String location, HttpServletRequest request, HttpServletResponse response) {
		if (System.nanoTime() - first.at() > AT_ONCE.toNanos()) {
			RequestContextUtils.getOutputFlashMap(request).put("flash", "这份表单刚才已经交过，没有重复保存。");
			RequestContextUtils.saveOutputFlashMap(location, request, response);
		}
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader(HttpHeaders.LOCATION, location);
	}

	private static String content(HttpServletRequest request) {
		TreeMap<String, Object> content = new TreeMap<>();
		request.getParameterMap().forEach((name, values) -> content.put(name, Arrays.asList(values)));
		content.remove("_csrf");
		if (request instanceof MultipartHttpServletRequest files) {
			files.getMultiFileMap()
				.forEach((name, list) -> content.put("file " + name,
						list.stream().map((file) -> file.getOriginalFilename() + file.getSize()).toList()));
		}
		return Objects.hash(request.getRemoteUser(), request.getRequestURI()) + "|" + content.hashCode();
	}

	/**
	 * A form on its way.
	 *
	 * @param key what it is known by
	 * @param answer where its answer led, or null where it could not be taken
	 * @param at when it came, in the clock's nanoseconds
	 */
	private record Sent(String key, CompletableFuture<@Nullable String> answer, long at) {

		/** Where it led; waits for one that is still at work. */
		@Nullable String location() {
			try {
				return this.answer.get(20, TimeUnit.SECONDS);
			}
			catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
				return null;
			}
			catch (ExecutionException | TimeoutException tooLong) {
				return null;
			}
		}

	}

}
