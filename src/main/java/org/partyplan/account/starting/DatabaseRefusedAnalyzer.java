package org.partyplan.account.starting;

import java.sql.SQLException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in plain words why the database does not take the program in, by the class of its
 * SQLSTATE (PostgreSQL, appendix A).
 */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	private static final Map<String, FailureAnalysis> REASONS = Map.of("08",
			because("连不上数据库。The database cannot be reached.",
					"请核对 SPRING_DATASOURCE_URL 的主机和端口，看数据库是否在运行、防火墙是否放行。\n"
							+ "Check the host and port of SPRING_DATASOURCE_URL, and that the database runs."),
			"28",
			because("数据库不认用户名或密码。The database refuses the role or its password.",
					"请核对 SPRING_DATASOURCE_USERNAME、_PASSWORD 和 SPRING_FLYWAY_USER、_PASSWORD。\n"
							+ "Check SPRING_DATASOURCE_USERNAME and _PASSWORD, SPRING_FLYWAY_USER and _PASSWORD."),
			"3D",
			because("没有这个数据库。There is no such database.",
					"请先建库，或核对 SPRING_DATASOURCE_URL 最后的库名。\n"
							+ "Create it, or check the name at the end of SPRING_DATASOURCE_URL."),
			"42501",
			because("数据库的角色没有所需的权限。The role lacks a privilege it needs.",
					"请让建表的角色能在库里建表；应用的角色（SPRING_DATASOURCE_USERNAME）换过名字的，请在新库上启动，或把权限授给它。\n"
							+ "The owner has to create tables; start on a new database if the application's role was renamed."));

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
		String state = (cause.getSQLState() == null) ? "" : cause.getSQLState();
		FailureAnalysis known = REASONS.getOrDefault(state,
				REASONS.get(state.substring(0, Math.min(2, state.length()))));
		return (known == null) ? null
				: new FailureAnalysis(known.getDescription() + "\n" + cause.getMessage(), known.getAction(), failure);
	}

	private static FailureAnalysis because(String description, String action) {
		return new FailureAnalysis(description, action, null);
	}

}
