package org.partyplan.care;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year's budget, by occasion. */
@Service
@Transactional
class Funds {

	/** Those of the organisations the user's units belong to. */
	private static final String ROWS = """
			select f.id, f.year, f.name, f.amount, f.version, coalesce((select sum(g.money + g.worth) from care_gift g
			  where g.fund_id = f.id and g.withdrawn_on is null), 0) as spent
			from care_fund f join organization_unit o on o.id = f.organization_id
			where exists (select 1 from organization_unit mine where mine.id in (:scope) and mine.path like o.path || '%')
			""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Funds(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	@Transactional(readOnly = true)
	List<Fund> of(int year, CurrentUser me) {
		return this.jdbc.sql(ROWS + " and f.year = :year order by f.amount desc, f.name")
			.param("scope", me.scope(Role.PARTY_KEEPERS))
			.param("year", year)
			.query(Fund.class)
			.list();
	}

	/** The fund, held until the transaction ends: two gifts cannot both take the rest. */
	Fund locked(UUID id, CurrentUser me) {
		this.jdbc.sql("select 1 from care_fund where id = ? for update").param(id).query(Integer.class).optional();
		return this.jdbc.sql(ROWS + " and f.id = :id")
			.param("scope", me.scope(Role.PARTY_KEEPERS))
			.param("id", id)
			.query(Fund.class)
			.optional()
			.orElseThrow(() -> new NotFound("fund " + id));
	}

	void open(FundForm form, CurrentUser me) {
		UUID organization = me.office();
		int made = this.jdbc.sql("""
				insert into care_fund (id, organization_id, year, name, amount, version) values (?, ?, ?, ?, ?, 0)
				on conflict do nothing""")
			.params(Ids.next(), organization, Objects.requireNonNull(form.year()), form.name().strip(),
					Objects.requireNonNull(form.amount()))
			.update();
		if (made == 0) {
			throw new RuleBroken("care.fund.twice", form.year(), form.name().strip());
		}
		tell(form.year() + "年“" + form.name().strip() + "”预算 " + Money.words(form.amount()) + " 元");
	}

	/** Another amount; what was given stays given. */
	void change(UUID id, AmountForm form, CurrentUser me) {
		int changed = this.jdbc.sql("""
				update care_fund set amount = :amount, version = version + 1
				where id = :id and version = :version and organization_id in (:mine)""")
			.param("amount", Objects.requireNonNull(form.amount()))
			.param("id", id)
			.param("version", Objects.requireNonNull(form.version()))
			.param("mine", me.scope(Role.OFFICE))
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("fund " + id);
		}
		tell("预算改为 " + Money.words(form.amount()) + " 元");
	}

	private void tell(String what) {
		this.events.publishEvent(new AuditFact("care.fund", "fund", null, what));
	}

}
