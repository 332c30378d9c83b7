package org.partyplan.care;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was given in a year, the newest first. */
@Component
class GiftList {

	/** What an export of it holds. */
	static final ListExport<Row> EXPORT = ListExport.of("care.exported", "帮扶台账", SheetColumn.of("日期", 8, Row::givenOn),
			SheetColumn.of("资金", 10, Row::fund), SheetColumn.of("单位", 10, Row::unit),
			SheetColumn.of("帮扶对象", 7, Row::recipient), SheetColumn.of("金额（元）", 7, Row::money),
			SheetColumn.of("物品", 14, Row::goods), SheetColumn.of("折价（元）", 7, Row::worth),
			SheetColumn.of("走访人", 8, Row::visitor), SheetColumn.of("说明", 14, Row::note),
			SheetColumn.of("超预算原因", 12, Row::overReason));

	private static final int SIZE = 30;

	private static final String FROM = """
			from care_gift g join care_fund f on f.id = g.fund_id join organization_unit u on u.id = g.unit_id
			where %s and f.year = :year and g.withdrawn_on is null
			  and (cast(:unit as uuid) is null
			    or cast(:unit as uuid) = any(u.above))
			  and (cast(:fund as uuid) is null or g.fund_id = :fund)
			  and (cast(:person as uuid) is null or g.person_id = :person)
			""".formatted(Organizations.WITHIN);

	private static final String ROWS = """
			select g.id, f.name as fund, u.name as unit, g.person_id, g.recipient, g.given_on, g.money, g.goods, g.worth,
			       g.visitor, g.note, g.over_reason, g.by_name
			%s order by g.given_on desc, g.id desc
			"""
		.formatted(FROM);

	private final JdbcClient jdbc;

	GiftList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Sums sums(GiftFilter filter, int year, CurrentUser me) {
		return bind("select count(*) as gifts, coalesce(sum(g.money + g.worth), 0) as yuan " + FROM, filter, year, me)
			.query(Sums.class)
			.single();
	}

	Paged<Row> page(GiftFilter filter, int year, long total, CurrentUser me) {
		List<Row> rows = bind(ROWS + " limit %d offset :skip".formatted(SIZE), filter, year, me)
			.param("skip", Paged.offset(filter.pageNumber(), SIZE))
			.query(Row.class)
			.list();
		return new Paged<>(rows, filter.pageNumber(), SIZE, total);
	}

	Stream<Row> all(GiftFilter filter, int year, CurrentUser me) {
		return bind(ROWS, filter, year, me).query(Row.class).stream();
	}

	private JdbcClient.StatementSpec bind(String sql, GiftFilter filter, int year, CurrentUser me) {
		return this.jdbc.sql(sql)
			.param("scope", me.scope(Role.PARTY_KEEPERS))
			.param("year", year)
			.param("unit", filter.unit(), Types.OTHER)
			.param("fund", filter.fund(), Types.OTHER)
			.param("person", filter.person(), Types.OTHER);
	}

	record Sums(long gifts, BigDecimal yuan) {

		public String words() {
			return "共 " + this.gifts + " 笔，" + Money.words(this.yuan) + " 元";
		}

	}

	record Row(UUID id, String fund, String unit, @Nullable UUID personId, String recipient, LocalDate givenOn,
			BigDecimal money, String goods, BigDecimal worth, String visitor, String note, @Nullable String overReason,
			String byName) {

		/** 1,000 元，米、油（值 120 元）. */
		public String what() {
			return Stream
				.of((this.money.signum() > 0) ? Money.words(this.money) + " 元" : "",
						(this.goods.isEmpty()) ? ""
								: this.goods + (this.worth.signum() > 0 ? "（值 " + Money.words(this.worth) + " 元）" : ""))
				.filter((part) -> !part.isEmpty())
				.collect(Collectors.joining("，"));
		}

		public BigDecimal cost() {
			return this.money.add(this.worth);
		}

	}

	/** The list of help with the year's budget above it. */
	record Page(GiftFilter filter, int year, List<FundList.Row> funds, GiftList.Sums sums, Paged<GiftList.Row> paged,
			List<UnitRef> units) {

		/** 预算 100,000 元，已用 70,000 元，还剩 30,000 元. */
		public String heading() {
			if (this.funds.isEmpty()) {
				return this.year + "年还没有帮扶预算";
			}
			BigDecimal amount = sum(FundList.Row::amount);
			BigDecimal spent = sum(FundList.Row::spent);
			return "帮扶预算 "
					+ Money.words(amount) + " 元，已用 " + Money.words(spent) + " 元，" + (amount.compareTo(spent) < 0
							? "超出 " + Money.words(spent.subtract(amount)) : "还剩 " + Money.words(amount.subtract(spent)))
					+ " 元";
		}

		private BigDecimal sum(Function<FundList.Row, BigDecimal> part) {
			return this.funds.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
		}

	}

}
