package org.partyplan.operations;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A year's budget for help, and what was given by a day; by its end 70 % of it. */
@Component
class TrialCare {

	private static final String FUND = """
			insert into care_fund (id, organization_id, year, name, amount, version)
			select :id, id, :year, :name, :amount, 0 from organization_unit where kind = 'COMMITTEE' on conflict do nothing
			""";

	/** The same people every year, the retired first. */
	private static final String GIFT = """
			insert into care_gift (id, fund_id, unit_id, person_id, recipient, given_on, money, goods, worth, visitor, note, by_name)
			select cast(md5(:fund || cast(:on as text) || p.id) as uuid), :fund, coalesce(b.id, u.id), p.id, p.name, :on, :money,
			  :goods, :worth, :visitor, :note, '陆知微'
			from organization_person p join organization_membership m on m.person_id = p.id and m.valid_to is null
			join organization_unit u on u.id = m.unit_id
			left join organization_unit b on b.kind = 'BRANCH' and u.kind = 'GROUP' and u.path = b.path || u.id || '/'
			join organization_category c on c.person_id = p.id and c.valid_to is null and c.category = 'FULL'
			left join organization_mark k on k.person_id = p.id and k.mark = '困难党员' and k.valid_to is null
			where not exists (select 1 from care_gift o where o.fund_id = :fund and o.given_on = :on)
			order by case when :hardship then k.id is null else p.retired_on is null and k.id is null end, p.name offset :skip limit :many
			""";

	private final JdbcClient jdbc;

	TrialCare(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes what has been given by a day and was not written before. */
	void arrive(LocalDate until) {
		TrialText.lines("care.txt").stream().map(TrialText::fields).forEach((field) -> write(field, until));
	}

	private void write(String[] field, LocalDate until) {
		String fund = field[0] + until.getYear();
		if (field.length == 2) {
			this.jdbc.sql(FUND)
				.param("id", TrialHonours.id(fund))
				.param("year", until.getYear())
				.param("name", field[0])
				.param("amount", new BigDecimal(field[1]))
				.update();
			return;
		}
		String[] day = field[1].split("-");
		LocalDate on = LocalDate.of(until.getYear(), Integer.parseInt(day[0]), Integer.parseInt(day[1]));
		if (!on.isAfter(until)) {
			give(field, fund, on);
		}
	}

	private void give(String[] field, String fund, LocalDate on) {
		this.jdbc.sql(GIFT)
			.param("fund", TrialHonours.id(fund))
			.param("on", on)
			.param("skip", Integer.parseInt(field[2]))
			.param("many", Integer.parseInt(field[3]))
			.param("money", new BigDecimal(field[4]))
			.param("goods", field[5])
			.param("worth", new BigDecimal(field[6]))
			.param("visitor", field[7])
			.param("note", field[8])
			.param("hardship", field[0].startsWith("困难"))
			.update();
	}

}
