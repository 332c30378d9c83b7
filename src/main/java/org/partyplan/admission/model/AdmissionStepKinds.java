package org.partyplan.admission.model;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of each version of the regulation. */
@Component
public class AdmissionStepKinds {

	private static final String VERSION = """
			select k.*, coalesce(s.number, k.number) as place, coalesce(s.name, k.name) as called, coalesce(s.help, '') as help
			from admission_step_kind k
			left join admission_step_setting s on s.valid_from = k.valid_from and s.key = k.key
			where k.valid_from = coalesce(
			  (select max(valid_from) from admission_step_kind where valid_from <= :day),
			  (select min(valid_from) from admission_step_kind)) order by place
			""";

	private final JdbcClient jdbc;

	AdmissionStepKinds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The version in force on a day; the oldest for what was before it. */
	public Layout on(LocalDate day) {
		return Layout.of(this.jdbc.sql(VERSION).param("day", day).query((row, index) -> kind(row)).list());
	}

	private static AdmissionStepKind kind(ResultSet row) throws SQLException {
		String people = row.getString("people");
		Set<AdmissionStepKind.Takes> takes = EnumSet.noneOf(AdmissionStepKind.Takes.class);
		words(row.getArray("takes")).forEach((word) -> takes.add(AdmissionStepKind.Takes.valueOf(word)));
		Set<Gate> gates = EnumSet.noneOf(Gate.class);
		words(row.getArray("gates")).forEach((word) -> gates.add(Gate.valueOf(word)));
		return new AdmissionStepKind(row.getInt("place"), row.getString("key"), Stage.of(row.getInt("stage")),
				row.getString("called"), row.getBoolean("superior"), new LinkedHashSet<>(words(row.getArray("needs"))),
				(people == null) ? null
						: new AdmissionStepKind.Crew(people, row.getString("people_least"),
								row.getString("people_most"), row.getBoolean("people_full")),
				takes, words(row.getArray("papers")), gates,
				new AdmissionStepKind.Limits(row.getString("least_after"), row.getString("least_rule"),
						row.getString("most_after"), row.getString("most_rule")),
				category(row.getString("category")), row.getString("help"));
	}

	private static @Nullable Category category(@Nullable String name) {
		return (name == null) ? null : Category.valueOf(name);
	}

	private static List<String> words(Array array) throws SQLException {
		return Arrays.asList((String[]) array.getArray());
	}

}
