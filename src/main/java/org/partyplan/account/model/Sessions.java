package org.partyplan.account.model;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed-in sessions of an account, ended in the change's own transaction. */
@Component
public class Sessions {

	private final JdbcClient jdbc;

	Sessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of an account. */
	public void end(String username) {
		endOthers(username, "");
	}

	/** All but the one in which the user sits. */
	public void endOthers(String username, String sessionId) {
		this.jdbc.sql("delete from spring_session where principal_name = ? and session_id <> ?")
			.params(username, sessionId)
			.update();
	}

}
