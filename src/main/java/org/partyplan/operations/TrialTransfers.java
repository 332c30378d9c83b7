package org.partyplan.operations;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Somebody came from another hospital for two months of training, and somebody went to
 * one.
 */
@Component
class TrialTransfers {

	/** Somebody who is there no more. */
	private static final String GONE = """
			with person as (
			  insert into organization_person (id, name, pinyin, initials, sex, born, education, degree, area, version)
			  values (:id, :name, :pinyin, :initials, :sex, :born, :education, :education, :area, 0)
			  on conflict do nothing returning id
			), home as (
			  insert into organization_membership (id, person_id, unit_id, valid_from, valid_to, came, came_from, left_how, left_to)
			  select :id, person.id, u.id, :since, :until, :came, :where, 'TO_OUTSIDE', :where
			  from person join organization_unit u on u.short_name = :unit and u.kind = 'BRANCH'
			)
			insert into organization_category (id, person_id, category, valid_from, valid_to)
			select :id, person.id, 'FULL', cast(:since as date) - 1500, :until from person
			""";

	private static final Map<String, ?> TRAINEE = Map.of("id", TrialHonours.id("came"), "name", "钱映川", "pinyin",
			"qian ying chuan", "initials", "qyc", "sex", "FEMALE", "born", LocalDate.of(1991, 9, 2), "education",
			"BACHELOR", "area", "NURSING", "unit", "护理", "where", "示范县人民医院党委");

	private static final Map<String, ?> LEAVER = Map.of("id", TrialHonours.id("gone"), "name", "贺知远", "pinyin",
			"he zhi yuan", "initials", "hzy", "sex", "MALE", "born", LocalDate.of(1988, 4, 16), "education", "MASTER",
			"area", "CLINICAL", "unit", "外二", "where", "示范市第二人民医院党委");

	private final JdbcClient jdbc;

	TrialTransfers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What has happened up to a day and was not written before. */
	void arrive(LocalDate until) {
		write(TRAINEE, "FROM_OUTSIDE", until.minusDays(200), until.minusDays(140));
		write(LEAVER, "ADDED", until.minusDays(2070), until.minusDays(70));
	}

	private void write(Map<String, ?> person, String came, LocalDate since, LocalDate until) {
		this.jdbc.sql(GONE).params(person).param("came", came).param("since", since).param("until", until).update();
	}

}
