package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.shared.RuleBroken;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface Units extends JpaRepository<Unit, UUID> {

	/** One change of the tree at a time. */
	@Query(value = "select 1 from pg_advisory_xact_lock(hashtext('organization_unit'))", nativeQuery = true)
	int lock();

	/** After all that stands below a unit. */
	@Query("""
			select coalesce(max(u.position), 0) + 1 from Unit u
			where u.path like concat(:#{#parent.path()}, '%') and u <> :parent""")
	int nextPosition(Unit parent);

	/** What stands directly below a unit. */
	@Query("""
			select u from Unit u join u.places p where p.parent = :parent and p.validTo is null and u.validTo is null
			order by u.position""")
	List<Unit> below(Unit parent);

	/** Siblings have different names. */
	default void requireNewName(String name, Unit parent) {
		if (below(parent).stream().anyMatch((unit) -> unit.name().equals(name))) {
			throw new RuleBroken("organization.nameTaken", name, parent.name()).at("name");
		}
	}

	/** A few of those below it, at any depth, that are not closed by a day. */
	@Query("""
			select u.name from Unit u where u.path like concat(:#{#unit.path()}, '%') and u <> :unit
			and (u.validTo is null or u.validTo > :day) order by u.path limit 3""")
	List<String> standingBelow(Unit unit, LocalDate day);

	/** How many belong to it, on a day or later. */
	@Query("""
			select count(distinct p) from Person p join p.stays s
			where s.unitId = :unit and (s.validTo is null or s.validTo > :day)""")
	int people(UUID unit, LocalDate day);

	/** Moves what stands below a unit along with it; open forms of them notice. */
	@Modifying
	@Query("""
			update versioned Unit u set u.path = concat(:to, substring(u.path, length(:from) + 1))
			where u.path like concat(:from, '%')""")
	void moveAlong(String from, String to);

}
