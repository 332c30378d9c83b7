package org.partyplan.organization.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Area;
import org.partyplan.organization.model.Degree;
import org.partyplan.organization.model.Education;
import org.partyplan.organization.model.TitleLevel;
import org.partyplan.shared.AuditFact;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's own definitions, read and set by the office. */
@Service
@Transactional
class Settings {

	private static final String UPDATE = """
			update organization_setting set educated_educations = :educations, educated_degrees = :degrees,
			  educated_titles = :titles, frontline_areas = :areas, young_age = :young, version = version + 1
			where id = 1 and version = :version
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Settings(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	@Transactional(readOnly = true)
	SettingForm form() {
		return this.jdbc.sql("select * from organization_setting where id = 1")
			.query((row, number) -> form(row))
			.single();
	}

	void set(SettingForm form) {
		int changed = this.jdbc.sql(UPDATE)
			.param("educations", names(form.educations()))
			.param("degrees", names(form.degrees()))
			.param("titles", names(form.titles()))
			.param("areas", names(form.areas()))
			.param("young", form.youngAge())
			.param("version", Objects.requireNonNull(form.version()))
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("settings");
		}
		this.events.publishEvent(new AuditFact("organization.settingsChanged", "setting", null, "修改高知、临床一线、青年的口径"));
	}

	private static SettingForm form(ResultSet row) throws SQLException {
		return new SettingForm(values(row.getArray("educated_educations"), Education::valueOf),
				values(row.getArray("educated_degrees"), Degree::valueOf),
				values(row.getArray("educated_titles"), TitleLevel::valueOf),
				values(row.getArray("frontline_areas"), Area::valueOf), row.getInt("young_age"), row.getInt("version"));
	}

	private static <E> List<E> values(Array names, Function<String, E> value) throws SQLException {
		return Arrays.stream((String[]) names.getArray()).map(value).toList();
	}

	private static String[] names(@Nullable List<? extends Enum<?>> values) {
		return Objects.requireNonNull(values).stream().map(Enum::name).toArray(String[]::new);
	}

}
