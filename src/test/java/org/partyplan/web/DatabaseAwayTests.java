package org.partyplan.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseAwayTests {

	private final DatabaseAway filter = new DatabaseAway();

	@Test
	void withoutAConnectionThePageSaysSoAndShowsWhatWasTyped() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/activities");
		request.setParameter("topic", "学习<党章>");
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, (asked, answer) -> {
			throw new CannotGetJdbcConnectionException("none", new SQLTransientConnectionException("pool is empty"));
		});
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("10");
		assertThat(response.getContentAsString()).contains("数据库暂时连不上", "学习&lt;党章&gt;");
	}

	@Test
	void aServerThatStopsIsTheSame() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("GET", "/plans"), response, (asked, answer) -> {
			throw new ServletException(new IllegalStateException(new SQLException("terminating connection", "57P01")));
		});
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getContentAsString()).contains("href=\"/plans\"");
	}

	@Test
	void aRollbackThatFindsItsConnectionGoneIsTheSame() {
		assertThat(DatabaseAway.causedBy(new IllegalStateException(new SQLException("Connection is closed")))).isTrue();
		assertThat(DatabaseAway.causedBy(new SQLException("something else"))).isFalse();
	}

	@Test
	void anyOtherFailureIsLeftToThePageForIt() {
		assertThatThrownBy(() -> this.filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(),
				(asked, answer) -> {
					throw new ServletException(new SQLException("duplicate key", "23505"));
				}))
			.isInstanceOf(ServletException.class);
	}

}
