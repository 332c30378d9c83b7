package org.partyplan.operations;

import java.io.File;
import java.nio.file.Path;

/** The trial cannot start; the message says why and what to do. */
final class TrialRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	private TrialRefused(String message, String action) {
		super(message);
		this.action = action;
	}

	static TrialRefused inUse(Path folder) {
		return new TrialRefused("""
				数据目录 %1$s 正在被本程序的另一个进程使用。
				The data folder %1$s is in use by another running instance.""".formatted(folder), """
				请先停止那个进程，或用 --party-plan.data-dir=目录 另选一个数据目录。
				Stop that instance, or choose another folder with --party-plan.data-dir=FOLDER.""");
	}

	static TrialRefused broken(File log, Exception cause) {
		TrialRefused refused = new TrialRefused("""
				试用数据库未能启动，原因见 %1$s。
				The trial's database did not start, see %1$s.
				%2$s""".formatted(log, cause.getMessage()), """
				排除原因后重新启动；已有数据保持原样。
				Remove the cause and start again; the data are as they were.""");
		refused.initCause(cause);
		return refused;
	}

	static TrialRefused root() {
		return new TrialRefused("""
				试用数据库不能以 root 身份运行，此环境也不允许降低权限（unshare）。
				PostgreSQL does not run as root, and this system does not let it give up that right (unshare).""", """
				请换普通用户运行，或用 SPRING_DATASOURCE_URL 指定数据库。
				Run as another user, or name a database with SPRING_DATASOURCE_URL.""");
	}

	String action() {
		return this.action;
	}

}
