package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Persons extends JpaRepository<Person, UUID> {

	/** Locked, so that a button pressed twice waits for itself. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Person p where p.id = :id")
	Optional<Person> lock(UUID id);

	/** The name of another with the same identity number. */
	@Query("select p.name from Person p where p.identityPrint = :print and p.id <> :id")
	Optional<String> twin(@Nullable String print, UUID id);

	/**
	 * The same post of the same person, or another person's 书记, on days in common; not
	 * the row itself.
	 */
	@Query("""
			select p.name, u.name, h.post, h.validFrom from Person p join p.posts h join Unit u on u.id = h.unitId
			where h.unitId = :unit and h.post = :post and (p.id = :person or :post = '书记')
			and key(h) <> :row and (h.validTo is null or h.validTo > :from) and (cast(:to as LocalDate) is null or h.validFrom < :to)
			order by h.validFrom limit 1""")
	Optional<Clash> clash(UUID person, UUID unit, String post, LocalDate from, @Nullable LocalDate to, UUID row);

	/** Whether somebody of that name belongs to a unit or below it. */
	@Query("""
			select count(p) > 0 from Person p join p.stays s join Unit u on u.id = s.unitId
			where p.name = :name and s.validTo is null and u.path like concat(:path, '%')""")
	boolean known(String name, String path);

	/** Where others of that name are or were, within a unit. */
	@Query("""
			select distinct concat(u.name, case when s.validTo is null then '' else '（已离开）' end)
			from Person p join p.stays s join Unit u on u.id = s.unitId
			where p.name = :name and u.path like concat(:path, '%')
			and s.validFrom = (select max(x.validFrom) from Person q join q.stays x where q = p)""")
	List<String> namesakes(String name, String path);

	/** Every department named so far, to choose from. */
	@Query("""
			select distinct p.facts.department from Person p where p.facts.department is not null
			order by p.facts.department limit 300""")
	List<String> departments();

	/** Who holds the post already. */
	record Clash(String name, String unit, String post, LocalDate from) {
	}

}
