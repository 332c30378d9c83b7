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
	void aPoolWithoutAFreeConnectionIsCalledBusy() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("GET", "/plans"), response, (asked, answer) -> {
			throw new CannotGetJdbcConnectionException("none", new SQLTransientConnectionException(
					"Connection is not available, request timed out after 4000ms (total=12, active=12, idle=0, waiting=3)"));
		});
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getContentAsString()).contains("现在用的人太多");
	}

	@Test
	void aPageThatIsNotDoneInTimeSaysWhatToDo() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("GET", "/plans"), response, (asked, answer) -> {
			throw new ServletException(new SQLException("canceling statement due to user request", "57014"));
		});
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getContentAsString()).contains("这一页没有算完", "请选一个单位");
	}

	@Test
	void onlyPagesAreCutOff() {
		assertThat(PageTime.seconds(new MockHttpServletRequest("GET", "/members"))).isEqualTo(PageTime.PAGE);
		assertThat(PageTime.seconds(new MockHttpServletRequest("GET", "/members/export.xlsx")))
			.isEqualTo(PageTime.DOWNLOAD);
		assertThat(PageTime.seconds(new MockHttpServletRequest("POST", "/members"))).isEqualTo(-1);
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
