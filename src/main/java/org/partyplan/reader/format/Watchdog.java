package org.partyplan.reader.format;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.UnreadablePlan;

/**
 * Lets a library read a file for a while and no longer. One that goes on all the same is
 * told to stop and left behind with the lowest priority.
 */
final class Watchdog {

	private static final int SECONDS = 8;

	private Watchdog() {
	}

	static <T> T within(Reading<T> reading) throws UnreadablePlan {
		return within(reading, SECONDS);
	}

	static <T> T within(Reading<T> reading, int seconds) throws UnreadablePlan {
		FutureTask<T> task = new FutureTask<>(reading::read);
		Thread reader = new Thread(task, "plan-reader");
		reader.setDaemon(true);
		reader.start();
		try {
			return task.get(seconds, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			reader.setPriority(Thread.MIN_PRIORITY);
			reader.interrupt();
			throw new UnreadablePlan("这份文件读了很久也没读完。请把正文复制到新文档，另存为 .docx 再上传，或把文字粘贴进来。");
		}
		catch (ExecutionException ex) {
			throw refusal(ex.getCause());
		}
		catch (InterruptedException ex) {
			reader.interrupt();
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static UnreadablePlan refusal(@Nullable Throwable cause) {
		if (cause instanceof UnreadablePlan refusal) {
			return refusal;
		}
		throw new IllegalStateException("the library gave up", cause);
	}

	/** Reads a file with a library. */
	interface Reading<T> {

		T read() throws Exception;

	}

}
