package org.partyplan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way by which every list leaves the system: it is written, its rows are counted, and
 * the log is told what left and how it was filtered.
 */
@Service
@Transactional
public class Exports {

	private final ApplicationEventPublisher events;

	Exports(ApplicationEventPublisher events) {
		this.events = events;
	}

	/** The answer that saves the list; its rows are read here and then closed. */
	public <T> ResponseEntity<byte[]> answer(ListExport<T> list, Supplier<Stream<T>> rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Stream<T> all = rows.get()) {
			String written = list.write(out, all);
			String filter = list.filter().isEmpty() ? "没有筛选" : "筛选：" + list.filter();
			this.events.publishEvent(new AuditFact(list.event(), list.event().replaceFirst("\\..*", ""), null,
					"导出" + list.file() + "，" + written + "，" + filter));
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return WrittenFile.of(list.file(), ".xlsx", WrittenFile.XLSX, out.toByteArray()).response();
	}

}
