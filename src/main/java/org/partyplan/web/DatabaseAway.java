package org.partyplan.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Collectors;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Typed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * While the database cannot be reached, has no connection left or does not get done with
 * a page, the address answers with a page that needs neither it nor a session, and shows
 * what was typed. It stands before the filter that loads the session, which is the first
 * to fail.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway implements Filter {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<title>请稍后再试 · 党建工作计划</title></head>
			<body><main><h1>%s</h1>
			<p>%s</p>
			%s<p><a href="%s">再试一次</a></p></main></body></html>
			""";

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			chain.doFilter(request, response);
		}
		catch (IOException | ServletException | RuntimeException failure) {
			Reason reason = reason(failure);
			if (response.isCommitted() || reason == null) {
				throw failure;
			}
			log.error("{} {}: {}", reason, ((HttpServletRequest) request).getRequestURI(), failure.getMessage());
			answer(reason, (HttpServletRequest) request, (HttpServletResponse) response);
		}
	}

	/** Whether it failed for want of the database, not by a fault. */
	static boolean causedBy(@Nullable Throwable failure) {
		return reason(failure) != null;
	}

	/** Null where it failed for none of these reasons. */
	private static @Nullable Reason reason(@Nullable Throwable failure) {
		for (Throwable one = failure; one != null; one = one.getCause()) {
			if (one instanceof QueryTimeoutException
					|| one instanceof SQLException sql && "57014".equals(sql.getSQLState())) {
				return Reason.SLOW;
			}
			if (one instanceof SQLTransientConnectionException none) {
				return String.valueOf(none.getMessage()).matches("(?s).*total=[1-9].*") ? Reason.BUSY : Reason.AWAY;
			}
			if (one instanceof SQLNonTransientConnectionException
					|| one instanceof SQLException sql && (broken(sql.getSQLState()) || closed(sql))) {
				return Reason.AWAY;
			}
		}
		return null;
	}

	/** What the pool says when a rollback finds that its connection has gone. */
	private static boolean closed(SQLException failure) {
		return failure.getSQLState() == null && "Connection is closed".equals(failure.getMessage());
	}

	/** Connection exceptions, and the ways in which a server that stops ends its own. */
	private static boolean broken(@Nullable String state) {
		return state != null && (state.startsWith("08") || state.startsWith("57P"));
	}

	private static void answer(Reason reason, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		String typed = Typed.of(request)
			.stream()
			.map((one) -> "<dd>" + HtmlUtils.htmlEscape(one.value()) + "</dd>")
			.collect(Collectors.joining());
		String shown = typed.isEmpty() ? "" : "<h2>您刚才填写的内容</h2><p>可以从这里复制。</p><dl>" + typed + "</dl>";
		String again = "GET".equals(request.getMethod()) ? request.getRequestURI() : request.getContextPath() + "/";
		response.resetBuffer();
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader("Retry-After", "10");
		response.setHeader("Cache-Control", "no-store");
		response.setContentType("text/html;charset=UTF-8");
		response.getOutputStream()
			.write(PAGE.formatted(reason.title, reason.words, shown, HtmlUtils.htmlEscape(again))
				.getBytes(StandardCharsets.UTF_8));
	}

	/** Why there is no answer, and what to do. */
	private enum Reason {

		/** It cannot be reached. */
		AWAY("数据库暂时连不上", "刚才的操作没有保存。请过一会儿再试；一直这样，请告诉系统管理员。"),
		/** All its connections are taken. */
		BUSY("现在用的人太多", "刚才的操作没有保存。请过半分钟再试。"),
		/** The page was given up. */
		SLOW("这一页没有算完", "要看的内容太多，已停下来，好让别人先用。请选一个单位或一段时间再打开，或过一会儿再试。");

		private final String title;

		private final String words;

		Reason(String title, String words) {
			this.title = title;
			this.words = words;
		}

	}

}
