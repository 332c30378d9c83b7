package org.partyplan.care;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Percent;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Funds with what has been spent of them. */
@Component
class FundList {

	/** Those of the organisations the user's units belong to. */
	private static final String ROWS = """
			select f.id, f.year, f.name, f.amount, f.version, coalesce((select sum(g.money + g.worth) from care_gift g
			  where g.fund_id = f.id and g.withdrawn_on is null), 0) as spent
			from care_fund f join organization_unit o on o.id = f.organization_id
			where exists (select 1 from organization_unit mine where mine.id in (:scope) and o.id = any(mine.above))
			""";

	private final JdbcClient jdbc;

	FundList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Row> of(int year, CurrentUser me) {
		return this.jdbc.sql(ROWS + " and f.year = :year order by f.amount desc, f.name")
			.param("scope", me.scope(Role.PARTY_KEEPERS))
			.param("year", year)
			.query(Row.class)
			.list();
	}

	Row one(UUID id, CurrentUser me) {
		return this.jdbc.sql(ROWS + " and f.id = :id")
			.param("scope", me.scope(Role.PARTY_KEEPERS))
			.param("id", id)
			.query(Row.class)
			.optional()
			.orElseThrow(() -> new NotFound("fund " + id));
	}

	/**
	 * @param spent what was given and not taken back, goods at their worth
	 */
	record Row(UUID id, int year, String name, BigDecimal amount, BigDecimal spent, int version) {

		public BigDecimal left() {
			return this.amount.subtract(this.spent);
		}

		public String amountWords() {
			return Money.words(this.amount);
		}

		public String spentWords() {
			return Money.words(this.spent);
		}

		public String leftWords() {
			return Money.words(left());
		}

		public boolean over() {
			return left().signum() < 0;
		}

		public String percent() {
			return Percent.of(this.spent, this.amount);
		}

		/** In a select: 春节慰问（还剩 3,000 元）. */
		public String choice() {
			return this.year + "年" + this.name + "（还剩 " + leftWords() + " 元）";
		}

	}

}
