package org.partyplan.admission.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a version's steps right: how they are called and in which order they stand within
 * their stage. What the rules ask of a step is not touched.
 */
@Service
@Transactional
class StepWording {

	private static final String PUT = """
			insert into admission_step_setting as s (valid_from, key, name, help, number, version)
			values (:from, :key, :name, :help, :number, 1)
			on conflict (valid_from, key) do update set name = :name, help = :help, number = :number, version = s.version + 1
			  where s.version = :version
			""";

	private final JdbcClient jdbc;

	private final StepVersions versions;

	private final ApplicationEventPublisher events;

	StepWording(JdbcClient jdbc, StepVersions versions, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.versions = versions;
		this.events = events;
	}

	void set(LocalDate from, String key, StepWordsForm form) {
		StepPlace place = this.versions.place(from, key);
		write(place, form);
		tell("admission.step.set", from, place.line().title() + "改为第 " + form.number() + " 步“" + form.name().strip()
				+ "”" + (form.helpText().isEmpty() ? "" : "，附说明"));
	}

	/** One step as it came, where it came. */
	void reset(LocalDate from, String key, int version) {
		StepPlace place = this.versions.place(from, key);
		write(place, StepWordsForm.original(place.line(), version));
		tell("admission.step.reset", from, place.line().title() + "恢复原样");
	}

	/** A whole version as it came. */
	void reset(LocalDate from) {
		this.versions.version(from);
		int steps = this.jdbc.sql("delete from admission_step_setting where valid_from = ?").param(from).update();
		if (steps > 0) {
			tell("admission.step.reset", from, "全部步骤恢复原样");
		}
	}

	private void write(StepPlace place, StepWordsForm form) {
		StepLine line = place.line();
		if (line.version() != form.version()) {
			throw new OptimisticLockingFailureException("step " + line.key());
		}
		int number = Objects.requireNonNull(form.number());
		List<StepLine> order = place.moved(number);
		put(line, form.name().strip(), form.helpText(), number);
		for (int i = 0; i < order.size(); i++) {
			StepLine other = order.get(i);
			int now = place.stage().get(i).number();
			if (other != line && other.number() != now) {
				put(other, other.name(), other.help(), now);
			}
		}
	}

	private void put(StepLine line, String name, String help, int number) {
		int written = this.jdbc.sql(PUT)
			.param("from", line.validFrom())
			.param("key", line.key())
			.param("name", name)
			.param("help", help)
			.param("number", number)
			.param("version", line.version())
			.update();
		if (written == 0) {
			throw new OptimisticLockingFailureException("step " + line.key());
		}
	}

	private void tell(String kind, LocalDate from, String words) {
		this.events.publishEvent(new AuditFact(kind, "admission_step", null, from + " 起的版本：" + words));
	}

}
