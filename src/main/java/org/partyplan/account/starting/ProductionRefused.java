package org.partyplan.account.starting;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Production cannot start; the message says why and what to do. */
final class ProductionRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	private ProductionRefused(String message, String action) {
		super(message);
		this.action = action;
	}

	static ProductionRefused oneRole() {
		return new ProductionRefused("""
				没有分开数据库的两个角色：建表的（spring.flyway.user）和应用的（spring.datasource.username）。
				The database needs two roles: one that owns the tables, another that the application works as.""", """
				请设置 SPRING_FLYWAY_USER、SPRING_FLYWAY_PASSWORD，与 SPRING_DATASOURCE_USERNAME 不同。
				Set SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD to a role other than SPRING_DATASOURCE_USERNAME.""");
	}

	static ProductionRefused owner() {
		return new ProductionRefused("""
				应用的数据库角色拥有数据表，能关掉日志的保护。
				The application's database role owns the tables and could switch the log's protection off.""", """
				请让 SPRING_DATASOURCE_USERNAME 用只有读写权限的角色（如 plan_app），建表用另一个角色。
				Let SPRING_DATASOURCE_USERNAME be a role that owns nothing (such as plan_app).""");
	}

	static ProductionRefused noKey() {
		return new ProductionRefused("""
				没有加密身份证号和电话的密钥（party-plan.seal-key）。
				The key that seals identity and phone numbers is not set.""", """
				请设置 PARTY_PLAN_SEAL_KEY：32 字节的 Base64，如 openssl rand -base64 32 的输出；另外保存一份，丢了就打不开。
				Set PARTY_PLAN_SEAL_KEY to 32 bytes in Base64 (openssl rand -base64 32) and keep a copy elsewhere.""");
	}

	static ProductionRefused weakKey() {
		return new ProductionRefused("""
				加密身份证号和电话的密钥（party-plan.seal-key）太简单，像是手工编的。
				The key that seals identity and phone numbers is too simple.""", """
				请设置 PARTY_PLAN_SEAL_KEY 为 openssl rand -base64 32 的输出。
				Set PARTY_PLAN_SEAL_KEY to what openssl rand -base64 32 prints.""");
	}

	static ProductionRefused zone(String zone) {
		return new ProductionRefused("""
				数据库连接的时区是 %s，不是 Asia/Shanghai，日期会差一天。
				The database connection works in the time zone %s instead of Asia/Shanghai.""".formatted(zone, zone),
				"""
						请从 SPRING_DATASOURCE_URL 里去掉设置时区的参数。
						Remove the parameter that sets a time zone from SPRING_DATASOURCE_URL.""");
	}

	static ProductionRefused newerSchema(String version) {
		return new ProductionRefused("""
				数据库已由更新的程序升级（版本 %s），这个程序太旧，不能用它。
				The database was upgraded by a newer program (version %s); this one is too old for it."""
			.formatted(version, version), """
					请换用新的程序；要退回旧程序，先恢复升级以前的备份。
					Start the newer program, or restore the backup from before the upgrade.""");
	}

	String action() {
		return this.action;
	}

	/** Shows a refused start as a message instead of a stack trace. */
	static final class Analyzer extends AbstractFailureAnalyzer<ProductionRefused> {

		@Override
		protected FailureAnalysis analyze(Throwable rootFailure, ProductionRefused cause) {
			return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
		}

	}

}
