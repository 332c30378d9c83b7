package org.partyplan.operations;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Somebody came from another hospital for two months of training, and somebody went to
 * one.
 */
@Component
class TrialTransfers {

	private static final String CAME = """
			with person as (
			  insert into organization_person (id, name, pinyin, initials, sex, born, education, degree, area, version)
			  values (:id, '钱映川', 'qian ying chuan', 'qyc', 'FEMALE', date '1991-09-02', 'BACHELOR', 'BACHELOR', 'NURSING', 0)
			  on conflict do nothing returning id
			), home as (
			  insert into organization_membership (id, person_id, unit_id, valid_from, valid_to, came, came_from, left_how, left_to)
			  select :id, person.id, u.id, :on, cast(:on as date) + 60, 'FROM_OUTSIDE', '示范县人民医院党委', 'TO_OUTSIDE',
			    '示范县人民医院党委'
			  from person join organization_unit u on u.short_name = '护理' and u.kind = 'BRANCH'
			)
			insert into organization_category (id, person_id, category, valid_from, valid_to)
			select :id, person.id, 'FULL', cast(:on as date) - 1500, cast(:on as date) + 60 from person
			""";

	private static final String WENT = """
			with person as (
			  insert into organization_person (id, name, pinyin, initials, sex, born, education, degree, version)
			  values (:id, '贺知远', 'he zhi yuan', 'hzy', 'MALE', date '1988-04-16', 'MASTER', 'MASTER', 0)
			  on conflict do nothing returning id
			), home as (
			  insert into organization_membership (id, person_id, unit_id, valid_from, valid_to, left_how, left_to)
			  select :id, person.id, u.id, cast(:on as date) - 2000, :on, 'TO_OUTSIDE', '示范市第二人民医院党委'
			  from person join organization_unit u on u.short_name = '外二' and u.kind = 'BRANCH'
			)
			insert into organization_category (id, person_id, category, valid_from, valid_to)
			select :id, person.id, 'FULL', cast(:on as date) - 2000, :on from person
			""";

	private final JdbcClient jdbc;

	TrialTransfers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What has happened up to a day and was not written before. */
	void arrive(LocalDate until) {
		this.jdbc.sql(CAME).param("id", TrialHonours.id("came")).param("on", until.minusDays(200)).update();
		this.jdbc.sql(WENT).param("id", TrialHonours.id("gone")).param("on", until.minusDays(70)).update();
	}

}
