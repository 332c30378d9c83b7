package org.partyplan.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.shared.Ids;

/** Marks, exemptions, the leaders' study group and the committees' terms. */
final class TrialRoster {

	private static final String MARK = "organization_mark (id, person_id, mark, valid_from, valid_to)";

	private static final String EXEMPTION = "organization_exemption (id, person_id, reason, note, valid_from, valid_to)";

	private static final String POST = "organization_post (id, person_id, unit_id, post, valid_from)";

	private static final String STAFF = "organization_staff_count (id, unit_id, counted_on, staff, source, by_name)";

	private static final String TERM = "organization_term (id, unit_id, elected_on, due_on, extended_to, approval)";

	private final TrialUnits units;

	private final TrialPeople people;

	private final LocalDate today;

	private final double scale;

	TrialRoster(TrialHouse house, TrialUnits units, TrialPeople people, LocalDate today) {
		this.units = units;
		this.people = people;
		this.today = today;
		this.scale = house.scale();
	}

	void write(TrialRows rows) {
		for (UUID leader : this.people.leaders()) {
			rows.add(POST, Ids.next(), leader, this.units.id("党委"), "中心组成员", this.today.minusYears(2));
		}
		marks(rows);
		exemptions(rows);
		terms(rows);
		staff(2, 1271, rows);
		staff(1, 1298, rows);
		staff(0, 1326, rows);
	}

	private void staff(int yearsAgo, int staff, TrialRows rows) {
		rows.add(STAFF, Ids.next(), this.units.id("党委"), LocalDate.of(this.today.getYear() - yearsAgo, 1, 1),
				Math.round(staff * this.scale), "人事科年初数", "陆知微");
	}

	private void marks(TrialRows rows) {
		List<UUID> offices = this.people.of("机关");
		mark("党务干部", Math.min((int) (7 * this.scale), offices.size()), offices, rows);
		for (String branch : List.of("内一", "外一", "急重", "医技", "护理")) {
			mark("业务骨干", 4, this.people.of(branch), rows);
			mark("学科带头人", 1, this.people.of(branch).subList(5, 8), rows);
			mark("中层正职", 2, this.people.of(branch).subList(2, 7), rows);
		}
		mark("困难党员", 2, this.people.of("离退").subList(9, 14), rows);
		mark("困难党员", 1, this.people.of("护理").subList(11, 14), rows);
	}

	private void mark(String mark, int count, List<UUID> people, TrialRows rows) {
		for (int i = 0; i < count; i++) {
			rows.add(MARK, Ids.next(), people.get(i), mark, this.today.minusMonths(10 + 5L * i % 60), null);
		}
	}

	private void exemptions(TrialRows rows) {
		List<UUID> retired = this.people.of("离退");
		for (int i = 15; i < 20; i++) {
			rows.add(EXEMPTION, Ids.next(), retired.get(i), "FRAIL", "行动不便", this.today.minusMonths(18), null);
		}
		rows.add(EXEMPTION, Ids.next(), this.people.of("外二").get(10), "ABROAD", "援外医疗队", this.today.minusMonths(9),
				this.today.plusMonths(3));
		rows.add(EXEMPTION, Ids.next(), this.people.of("内二").get(12), "ILL", "", this.today.minusMonths(4), null);
		rows.add(EXEMPTION, Ids.next(), this.people.of("护理").get(9), "ILL", "", this.today.minusMonths(11),
				this.today.minusMonths(5));
	}

	/** One is due soon, one overdue, one put off with approval; the others have time. */
	private void terms(TrialRows rows) {
		term("党委", this.today.minusYears(3).minusMonths(2), 5, rows);
		term("临床总支", this.today.minusYears(1).minusMonths(4), 3, rows);
		term("医技总支", this.today.minusYears(1).minusMonths(4), 3, rows);
		int number = 0;
		for (TrialUnits.UnitLine branch : this.units.branches()) {
			LocalDate elected = switch (branch.shortName()) {
				case "针康" -> this.today.minusYears(3).plusMonths(3);
				case "妇儿" -> this.today.minusYears(3).minusMonths(2);
				case "药学" -> this.today.minusYears(3).minusMonths(5);
				default -> this.today.minusMonths(7 + 2L * (number++ % 13));
			};
			term(branch.shortName(), elected, 3, rows);
		}
	}

	private void term(String unit, LocalDate elected, int years, TrialRows rows) {
		LocalDate due = elected.plusYears(years);
		boolean extended = unit.equals("药学");
		rows.add(TERM, Ids.next(), this.units.id(unit), elected, due, extended ? due.plusMonths(9) : null,
				extended ? "党委会纪要〔" + due.getYear() + "〕5号" : null);
	}

}
