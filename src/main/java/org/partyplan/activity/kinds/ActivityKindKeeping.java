package org.partyplan.activity.kinds;

import java.util.List;
import java.util.Objects;

import org.partyplan.activity.model.ActivityKinds;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.RecordKinds;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office changes kinds and adds its own. */
@Service
@Transactional
class ActivityKindKeeping {

	private static final String SET = """
			places = :places, audience = :audience, attendance = :attendance, study = :study, required = :required,
			served_label = :served, joint = :joint, votes = :votes, steps = :steps, variants = :variants""";

	private final ActivityKinds kinds;

	private final RecordKinds named;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	ActivityKindKeeping(ActivityKinds kinds, RecordKinds named, JdbcClient jdbc, ApplicationEventPublisher events) {
		this.kinds = kinds;
		this.named = named;
		this.jdbc = jdbc;
		this.events = events;
	}

	@Transactional(readOnly = true)
	ActivityKindForm form(String key) {
		RecordKind kind = this.named.all()
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("kind " + key));
		return ActivityKindForm.of(this.kinds.find(key), kind,
				this.jdbc.sql("select version from activity_kind where key = ?")
					.param(key)
					.query(Integer.class)
					.single());
	}

	String add(ActivityKindForm form) {
		String key = "own-" + Ids.next().toString().substring(24);
		require(key, form);
		this.named.put(key, form.name(), ActivityKindForm.lines(form.words()));
		bind("""
				insert into activity_kind (key, places, audience, attendance, study, implies, required, served_label, joint,
				  votes, steps, variants)
				values (:key, :places, :audience, :attendance, :study, '{}', :required, :served, :joint, :votes, :steps,
				  :variants)""",
				key, form)
			.update();
		this.events.publishEvent(new AuditFact("activity.kindAdded", "kind", null, "新增活动类型“" + form.name() + "”"));
		return key;
	}

	void change(String key, ActivityKindForm form) {
		require(key, form);
		int changed = bind(
				"update activity_kind set " + SET + ", version = version + 1 where key = :key and version = :version",
				key, form)
			.param("version", Objects.requireNonNull(form.version()))
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("kind " + key);
		}
		this.named.put(key, form.name(), ActivityKindForm.lines(form.words()));
		this.events.publishEvent(new AuditFact("activity.kindChanged", "kind", null, "修改活动类型“" + form.name() + "”"));
	}

	private void require(String key, ActivityKindForm form) {
		form.check();
		if (this.named.all().stream().anyMatch((one) -> one.name().equals(form.name()) && !one.key().equals(key))) {
			throw new RuleBroken("activity.kind.name", form.name());
		}
	}

	private JdbcClient.StatementSpec bind(String sql, String key, ActivityKindForm form) {
		return this.jdbc.sql(sql)
			.param("key", key)
			.param("places", array(form.places()))
			.param("audience", form.audienceKept().name())
			.param("attendance", form.attendance().name())
			.param("study", form.study())
			.param("required", array(form.required()))
			.param("served", form.servedLabel().isEmpty() ? null : form.servedLabel())
			.param("joint", form.joint())
			.param("votes", form.votes())
			.param("steps", array(ActivityKindForm.lines(form.steps())))
			.param("variants", array(ActivityKindForm.lines(form.variants())));
	}

	private static String[] array(List<String> values) {
		return values.toArray(String[]::new);
	}

}
