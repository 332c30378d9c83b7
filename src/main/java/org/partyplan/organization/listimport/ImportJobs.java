package org.partyplan.organization.listimport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.partyplan.shared.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Works on lists in the background, in the name of whoever asked for it. */
@Component
class ImportJobs {

	private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);

	private static final Duration KEPT = Duration.ofDays(30);

	private final Importing importing;

	private final ImportBatches batches;

	private final TaskExecutor executor;

	private final MessageSource messages;

	private final JdbcClient jdbc;

	private final Clock clock;

	ImportJobs(Importing importing, ImportBatches batches, TaskExecutor applicationTaskExecutor, MessageSource messages,
			JdbcClient jdbc, Clock clock) {
		this.importing = importing;
		this.batches = batches;
		this.executor = applicationTaskExecutor;
		this.messages = messages;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void check(ImportBatch batch) {
		start(batch, () -> this.importing.check(batch));
	}

	/** Takes over what has no errors. */
	void write(ImportBatch batch, int version) {
		claim(batch, ImportBatch.State.CHECKED, ImportBatch.State.WRITING, version);
		start(batch, () -> this.importing.write(batch, true));
	}

	/** After its columns were told, or the instance that worked on it has gone. */
	void again(ImportBatch batch, int version) {
		claim(batch, batch.state(), ImportBatch.State.READING, version);
		check(batch);
	}

	private void claim(ImportBatch batch, ImportBatch.State from, ImportBatch.State to, int version) {
		boolean idle = batch.checked() || batch.columns() || batch.stuck();
		if (!idle || !this.batches.claim(batch.id(), from, to, version)) {
			throw new RuleBroken("organization.import.stale");
		}
	}

	private void start(ImportBatch batch, Runnable work) {
		this.executor.execute(new DelegatingSecurityContextRunnable(() -> run(batch, work)));
	}

	void run(ImportBatch batch, Runnable work) {
		try {
			work.run();
		}
		catch (RuleBroken broken) {
			this.batches.failed(batch.id(),
					this.messages.getMessage(broken.code(), broken.arguments(), broken.code(), Locale.CHINA));
		}
		catch (RuntimeException failure) {
			log.error("Import {} failed", batch.id(), failure);
			this.batches.failed(batch.id(), "程序出错，没有保存任何人。请再试一次；还不行就把文件交给管理员。");
		}
	}

	/** A list of people is not kept longer than somebody may want its errors. */
	@Scheduled(cron = "0 50 2 * * *", zone = "Asia/Shanghai")
	@SchedulerLock(name = "organization-import-tidy")
	public void tidy() {
		Instant old = this.clock.instant().minus(KEPT);
		this.jdbc.sql("""
				delete from organization_batch_piece where batch_id in
				  (select id from organization_batch where made_at < ?)""")
			.param(java.sql.Timestamp.from(old))
			.update();
	}

}
