package org.partyplan.operations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;

/** The fictitious hospital's party organisations, departments and mass organisations. */
final class TrialUnits {

	static final LocalDate FOUNDED = LocalDate.of(2012, 3, 1);

	private static final String UNIT = "organization_unit (id, kind, name, short_name, path, position, valid_from, version)";

	private static final String PARENT = "organization_parent (unit_id, parent_id, valid_from)";

	private static final String[] NUMBERS = { "一", "二", "三", "四" };

	private final Map<String, UnitLine> units = new LinkedHashMap<>();

	TrialUnits(TrialHouse house) {
		house.units().stream().map(this::line).forEach(this::add);
	}

	void write(TrialRows rows) {
		this.units.values().forEach((unit) -> write(unit, rows));
	}

	UUID id(String shortName) {
		return unit(shortName).id();
	}

	UnitLine unit(String shortName) {
		UnitLine unit = this.units.get(shortName);
		if (unit == null) {
			throw new IllegalArgumentException("no trial unit " + shortName);
		}
		return unit;
	}

	List<UnitLine> branches() {
		return this.units.values().stream().filter((unit) -> unit.kind().equals("BRANCH")).toList();
	}

	/**
	 * Where a branch's person with a running number belongs: a group, if there are any.
	 */
	UnitLine home(UnitLine branch, int number) {
		return (branch.groups() == 0) ? branch : unit(branch.shortName() + NUMBERS[number % branch.groups()] + "组");
	}

	private UnitLine line(String line) {
		String[] field = TrialText.fields(line);
		return new UnitLine(Ids.next(), field[0], field[1], field[2], field[3].isEmpty() ? null : unit(field[3]),
				this.units.size(), Integer.parseInt(field[4]), Integer.parseInt(field[5]), Integer.parseInt(field[6]));
	}

	private void add(UnitLine unit) {
		this.units.put(unit.shortName(), unit);
		for (int group = 0; group < unit.groups(); group++) {
			String name = "第" + NUMBERS[group] + "党小组";
			String shortName = unit.shortName() + NUMBERS[group] + "组";
			this.units.put(shortName, new UnitLine(Ids.next(), "GROUP", shortName, name, unit, group, 0, 0, 0));
		}
	}

	private static void write(UnitLine unit, TrialRows rows) {
		rows.add(UNIT, unit.id(), unit.kind(), unit.name(), unit.shortName(), unit.path(), unit.position(), FOUNDED, 0);
		if (unit.parent() != null) {
			rows.add(PARENT, unit.id(), unit.parent().id(), FOUNDED);
		}
	}

	/** One unit, with how many people it gets. */
	record UnitLine(UUID id, String kind, String shortName, String name, @Nullable UnitLine parent, int position,
			int groups, int members, int others) {

		String path() {
			return ((this.parent == null) ? "/" : this.parent.path()) + this.id + "/";
		}

	}

}
