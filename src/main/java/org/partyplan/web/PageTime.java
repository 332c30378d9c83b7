package org.partyplan.web;

import javax.sql.DataSource;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A page is not worth waiting for longer than this, and whoever asks for it must not keep
 * a connection from everybody else. What is downloaded may take its time, and what
 * changes something or runs by itself is not cut off.
 */
@Configuration(proxyBeanMethods = false)
class PageTime {

	/** Seconds a statement. */
	static final int PAGE = 8;

	static final int DOWNLOAD = 120;

	@Bean
	JdbcTemplate jdbcTemplate(DataSource source) {
		return new JdbcTemplate(source) {
			@Override
			public int getQueryTimeout() {
				return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked)
						? seconds(asked.getRequest()) : super.getQueryTimeout();
			}
		};
	}

	/** Seconds a statement of a request may take; -1 where it may go on. */
	static int seconds(HttpServletRequest request) {
		if (!"GET".equals(request.getMethod())) {
			return -1;
		}
		String path = request.getRequestURI();
		return (path.indexOf('.', path.lastIndexOf('/')) < 0) ? PAGE : DOWNLOAD;
	}

}
