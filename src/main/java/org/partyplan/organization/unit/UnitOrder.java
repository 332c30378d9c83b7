package org.partyplan.organization.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.Unit;
import org.partyplan.organization.model.Units;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NaturalOrder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which order units stand below one: a new one by the number in its name, all by hand.
 */
@Service
@Transactional
class UnitOrder {

	private final Units units;

	private final Scope scope;

	private final ApplicationEventPublisher events;

	UnitOrder(Units units, Scope scope, ApplicationEventPublisher events) {
		this.units = units;
		this.scope = scope;
		this.events = events;
	}

	/**
	 * Puts a new one before the first of its like with a greater number: 第2支部 before
	 * 第10支部.
	 */
	void place(Unit fresh, Unit parent) {
		List<Unit> siblings = new ArrayList<>(this.units.below(parent));
		siblings.remove(fresh);
		List<Unit> like = siblings.stream().filter((one) -> stem(one).equals(stem(fresh))).toList();
		int at = like.stream()
			.filter((one) -> NaturalOrder.NUMBERS.compare(one.name(), fresh.name()) > 0)
			.findFirst()
			.map(siblings::indexOf)
			.orElseGet(() -> like.isEmpty() ? siblings.size() : siblings.indexOf(like.get(like.size() - 1)) + 1);
		siblings.add(at, fresh);
		number(siblings);
	}

	private static String stem(Unit unit) {
		return NaturalOrder.withoutNumbers(unit.name());
	}

	/** As somebody numbered them; who has the same number keeps the turn. */
	void byHand(UUID id, Map<UUID, Integer> wanted, CurrentUser me) {
		order(id, Comparator.comparing((Unit one) -> wanted.getOrDefault(one.id(), Integer.MAX_VALUE)), me);
	}

	/** By kind, then by the numbers in the names. */
	void byName(UUID id, CurrentUser me) {
		order(id, Comparator.comparing(Unit::kind).thenComparing(Unit::name, NaturalOrder.NUMBERS), me);
	}

	private void order(UUID id, Comparator<Unit> order, CurrentUser me) {
		this.units.lock();
		Unit parent = this.scope.unit(id, me);
		List<Unit> siblings = new ArrayList<>(this.units.below(parent));
		siblings.sort(order);
		number(siblings);
		this.events.publishEvent(new AuditFact("organization.ordered", "unit", id,
				parent.name() + "下面的顺序：" + String.join("、", siblings.stream().map(Unit::shortName).toList())));
	}

	private static void number(List<Unit> siblings) {
		for (int at = 0; at < siblings.size(); at++) {
			siblings.get(at).stand(at + 1);
		}
	}

}
