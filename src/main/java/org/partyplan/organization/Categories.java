package org.partyplan.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.MemberRows;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the record of an admission write the roster: who is what since when. Who calls has
 * checked the scope.
 */
@Service
@Transactional
public class Categories {

	private final JdbcClient jdbc;

	private final MemberRows rows;

	private final ApplicationEventPublisher events;

	Categories(JdbcClient jdbc, MemberRows rows, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.events = events;
	}

	/**
	 * Somebody becomes that on a day; where the roster has it already, its day is set
	 * right. Who is further by now stays so.
	 */
	public void become(UUID person, Category category, LocalDate from) {
		List<Row> history = history(person);
		Row known = known(history, category);
		if (known != null) {
			move(person, history, known, from);
			return;
		}
		Row now = history.isEmpty() ? null : history.get(history.size() - 1);
		boolean ahead = now != null && now.category().compareTo(category) > 0 && category != Category.NONE;
		if (!ahead) {
			begin(person, category, from, now);
		}
	}

	/** That somebody became that was a mistake: what was before goes on. */
	public void takeBack(UUID person, Category category) {
		List<Row> history = history(person);
		Row now = history.isEmpty() ? null : history.get(history.size() - 1);
		if (now == null || now.category() != category) {
			return;
		}
		this.jdbc.sql("delete from organization_category where id = ?").param(now.id()).update();
		if (history.size() > 1) {
			this.jdbc.sql("update organization_category set valid_to = null where id = ?")
				.param(history.get(history.size() - 2).id())
				.update();
		}
		tell(person, "撤回“" + category.label() + "”，恢复原来的类别");
	}

	private void begin(UUID person, Category category, LocalDate from, @Nullable Row now) {
		if (now == null) {
			this.rows.begin(MemberRows.CATEGORY, person, category.name(), from);
		}
		else {
			this.rows.change(MemberRows.CATEGORY, person, category.name(), from);
		}
		tell(person, "变为" + category.label() + "，" + from);
	}

	private void move(UUID person, List<Row> history, Row known, LocalDate from) {
		if (known.validFrom().equals(from)) {
			return;
		}
		int at = history.indexOf(known);
		if (at > 0) {
			Row before = history.get(at - 1);
			if (!from.isAfter(before.validFrom())) {
				throw new RuleBroken("organization.member.category.overlap", before.validFrom(),
						before.validFrom().plusDays(1));
			}
			this.jdbc.sql("update organization_category set valid_to = ? where id = ?")
				.params(from, before.id())
				.update();
		}
		if (known.validTo() != null && !from.isBefore(known.validTo())) {
			throw new RuleBroken("organization.member.category.after", known.category().label(), known.validTo());
		}
		this.jdbc.sql("update organization_category set valid_from = ? where id = ?").params(from, known.id()).update();
		tell(person, "成为" + known.category().label() + "的日期改为 " + from);
	}

	private List<Row> history(UUID person) {
		this.jdbc.sql("update organization_person set version = version + 1 where id = ?").param(person).update();
		return this.jdbc.sql("""
				select id, category, valid_from, valid_to from organization_category where person_id = ?
				order by valid_from""").param(person).query(Row.class).list();
	}

	/** Within the present attempt: who once gave up starts afresh. */
	private static @Nullable Row known(List<Row> history, Category category) {
		for (int at = history.size() - 1; at >= 0; at--) {
			if (history.get(at).category() == category) {
				return (category != Category.NONE || at == history.size() - 1) ? history.get(at) : null;
			}
			if (history.get(at).category() == Category.NONE) {
				return null;
			}
		}
		return null;
	}

	private void tell(UUID person, String what) {
		this.events.publishEvent(new AuditFact("member.categorised", "person", person, what));
	}

	record Row(UUID id, Category category, LocalDate validFrom, @Nullable LocalDate validTo) {
	}

}
