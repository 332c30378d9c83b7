package org.partyplan.organization.people;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisation's own definitions and its kinds of marks, read and set by the office.
 */
@Service
@Transactional
class Settings {

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Settings(EntityManager entities, JdbcClient jdbc, ApplicationEventPublisher events) {
		this.entities = entities;
		this.jdbc = jdbc;
		this.events = events;
	}

	@Transactional(readOnly = true)
	SettingController.SettingForm form() {
		return this.entities.find(Setting.class, Setting.ONLY).form();
	}

	void set(SettingController.SettingForm form) {
		this.entities.find(Setting.class, Setting.ONLY).define(form);
		this.events.publishEvent(new AuditFact("organization.settingsChanged", "setting", null, "修改高知、临床一线、青年的口径"));
	}

	/** The kinds of marks, in their order. */
	@Transactional(readOnly = true)
	List<String> marks() {
		return this.jdbc.sql("select name from organization_mark_kind order by position, name")
			.query(String.class)
			.list();
	}

	void addMark(String name) {
		this.jdbc.sql("""
				insert into organization_mark_kind (name, position)
				select ?, coalesce(max(position), 0) + 1 from organization_mark_kind on conflict (name) do nothing""")
			.param(name)
			.update();
		this.events.publishEvent(new AuditFact("organization.markKindAdded", "setting", null, "加一种标记“" + name + "”"));
	}

}
