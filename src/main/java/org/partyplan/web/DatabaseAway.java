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
 * While the database cannot be reached, every address answers with a page that needs
 * neither it nor a session, and shows what was typed. It stands before the filter that
 * loads the session, which is the first to fail.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway implements Filter {

	private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<title>暂时连不上 · 党建工作计划</title></head>
			<body><main><h1>数据库暂时连不上</h1>
			<p>刚才的操作没有保存。请过一会儿再试；一直这样，请告诉系统管理员。</p>
			%s<p><a href="%s">再试一次</a></p></main></body></html>
			""";

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			chain.doFilter(request, response);
		}
		catch (IOException | ServletException | RuntimeException failure) {
			if (response.isCommitted() || !causedBy(failure)) {
				throw failure;
			}
			log.error("The database cannot be reached: {}", failure.getMessage());
			answer((HttpServletRequest) request, (HttpServletResponse) response);
		}
	}

	/** Whether it failed because no connection could be had, or the one at work broke. */
	static boolean causedBy(@Nullable Throwable failure) {
		for (Throwable one = failure; one != null; one = one.getCause()) {
			if (one instanceof SQLTransientConnectionException || one instanceof SQLNonTransientConnectionException
					|| one instanceof SQLException sql && (broken(sql.getSQLState()) || closed(sql))) {
				return true;
			}
			if (one instanceof QueryTimeoutException) {
				return false;
			}
		}
		return false;
	}

	/** What the pool says when a rollback finds that its connection has gone. */
	private static boolean closed(SQLException failure) {
		return failure.getSQLState() == null && "Connection is closed".equals(failure.getMessage());
	}

	/** Connection exceptions, and the ways in which a server that stops ends its own. */
	private static boolean broken(@Nullable String state) {
		return state != null && (state.startsWith("08") || state.startsWith("57P"));
	}

	private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
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
			.write(PAGE.formatted(shown, HtmlUtils.htmlEscape(again)).getBytes(StandardCharsets.UTF_8));
	}

}
