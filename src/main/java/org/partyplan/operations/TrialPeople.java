package org.partyplan.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.operations.TrialUnits.UnitLine;
import org.partyplan.organization.Seal;
import org.partyplan.shared.Ids;

/**
 * The fictitious hospital's people: named post holders, and others up to each branch's
 * number.
 */
final class TrialPeople {

	private static final String MEMBERSHIP = "organization_membership (id, person_id, unit_id, valid_from, valid_to)";

	private static final String POST = "organization_post (id, person_id, unit_id, post, valid_from)";

	private static final String[] POSTS = { "组织委员", "宣传委员", "纪检委员" };

	private final Map<String, UUID> named = new HashMap<>();

	private final Map<String, List<UUID>> byBranch = new HashMap<>();

	private final List<NamedPerson> lines;

	private final Random random;

	private final TrialNames names;

	private final TrialCareers careers;

	private final TrialFacts facts;

	private final TrialUnits units;

	private final LocalDate today;

	TrialPeople(TrialHouse house, TrialUnits units, LocalDate today, Seal seal) {
		this.units = units;
		this.today = today;
		this.lines = house.people().stream().map(NamedPerson::of).toList();
		this.random = house.random(7);
		this.names = new TrialNames(house.random(20260108));
		this.careers = new TrialCareers(today, house.random(17));
		this.facts = new TrialFacts(today, seal, house.random(11));
		this.lines.forEach((person) -> this.names.take(person.name()));
	}

	void write(TrialRows rows) {
		this.units.branches().forEach((branch) -> fill(branch, rows));
	}

	List<NamedPerson> named() {
		return this.lines;
	}

	/** The person of that name, or null for an account without one. */
	@Nullable UUID id(String name) {
		return this.named.get(name);
	}

	/** The committee's own members. */
	List<UUID> leaders() {
		return this.lines.stream()
			.filter((person) -> person.posts().stream().anyMatch((post) -> post.unit().equals("党委")))
			.map((person) -> this.named.get(person.name()))
			.toList();
	}

	/**
	 * A branch's people: those called by name first, then members, then those on the way.
	 */
	List<UUID> of(String branch) {
		return this.byBranch.getOrDefault(branch, List.of());
	}

	String secretary(String branch) {
		return this.lines.stream()
			.filter((person) -> person.posts().contains(new NamedPerson.Post("书记", branch)))
			.map(NamedPerson::name)
			.findFirst()
			.orElseThrow();
	}

	private void fill(UnitLine branch, TrialRows rows) {
		List<NamedPerson> fixed = this.lines.stream().filter((one) -> one.branch().equals(branch.shortName())).toList();
		for (int number = 0; number < branch.members() + branch.others(); number++) {
			UUID id = Ids.next();
			this.byBranch.computeIfAbsent(branch.shortName(), (key) -> new ArrayList<>()).add(id);
			String name = (number < fixed.size()) ? fixed.get(number).name() : this.names.next();
			TrialCareers.Career career = this.careers.of(branch, number);
			this.facts.person(id, name, branch, number, career, rows);
			settle(id, branch, number, rows);
			career.write(id, rows);
			if (number < fixed.size()) {
				appoint(id, fixed.get(number), rows);
			}
			else if (number - fixed.size() < POSTS.length + branch.groups()) {
				int at = number - fixed.size();
				String post = (at < POSTS.length) ? POSTS[at] : "党小组组长";
				UnitLine unit = post.equals("党小组组长") ? this.units.home(branch, number) : branch;
				rows.add(POST, Ids.next(), id, unit.id(), post, postedOn());
			}
		}
	}

	private void appoint(UUID id, NamedPerson person, TrialRows rows) {
		this.named.put(person.name(), id);
		person.posts()
			.forEach((post) -> rows.add(POST, Ids.next(), id, this.units.id(post.unit()), post.name(), postedOn()));
	}

	private void settle(UUID id, UnitLine branch, int number, TrialRows rows) {
		UUID home = named(branch, number) ? branch.id() : this.units.home(branch, number).id();
		LocalDate joined = TrialUnits.FOUNDED.plusDays(this.random.nextInt(2000));
		if (number % 23 == 22) {
			LocalDate moved = this.today.minusDays(40 + this.random.nextInt(500));
			rows.add(MEMBERSHIP, Ids.next(), id, this.units.branches().get(number % 7).id(), joined, moved);
			joined = moved;
		}
		rows.add(MEMBERSHIP, Ids.next(), id, home, joined, null);
	}

	/** Those the files call by name come first; they belong to no group. */
	private boolean named(UnitLine branch, int number) {
		return number < this.lines.stream().filter((one) -> one.branch().equals(branch.shortName())).count();
	}

	private LocalDate postedOn() {
		return this.today.withDayOfYear(1).minusMonths(8 + this.random.nextInt(20));
	}

}
