package org.partyplan.activity.kinds;

import org.partyplan.activity.model.KeptKind;
import org.partyplan.activity.model.KeptKinds;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.RecordKinds;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.Versions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office changes kinds and adds its own. */
@Service
@Transactional
class ActivityKindKeeping {

	private final KeptKinds kinds;

	private final RecordKinds named;

	private final ApplicationEventPublisher events;

	ActivityKindKeeping(KeptKinds kinds, RecordKinds named, ApplicationEventPublisher events) {
		this.kinds = kinds;
		this.named = named;
		this.events = events;
	}

	@Transactional(readOnly = true)
	ActivityKindForm form(String key) {
		RecordKind name = this.named.all()
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("kind " + key));
		return ActivityKindForm.of(kind(key), name);
	}

	String add(ActivityKindForm form) {
		KeptKind kind = new KeptKind(form.terms());
		name(kind, form);
		this.kinds.save(kind);
		this.events.publishEvent(new AuditFact("activity.kindAdded", "kind", null, "新增活动类型“" + form.name() + "”"));
		return kind.key();
	}

	void change(String key, ActivityKindForm form) {
		KeptKind kind = kind(key);
		Versions.require("kind", kind.version(), form.version());
		kind.agree(form.terms());
		name(kind, form);
		this.events.publishEvent(new AuditFact("activity.kindChanged", "kind", null, "修改活动类型“" + form.name() + "”"));
	}

	private KeptKind kind(String key) {
		return this.kinds.findById(key).orElseThrow(() -> new NotFound("kind " + key));
	}

	/** No two kinds have one name. */
	private void name(KeptKind kind, ActivityKindForm form) {
		if (this.named.all()
			.stream()
			.anyMatch((one) -> one.name().equals(form.name()) && !one.key().equals(kind.key()))) {
			throw new RuleBroken("activity.kind.name", form.name()).at("name");
		}
		this.named.put(kind.key(), form.name(), form.meaning());
	}

}
