package org.partyplan.plan.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

public interface Tasks extends JpaRepository<Task, UUID> {

	@EntityGraph(attributePaths = { "units", "persons" })
	List<Task> findByPlanIdInAndWithdrawnOnIsNullOrderByPosition(Collection<UUID> planIds);

	/** Some of a plan's tasks with their units and persons. */
	@EntityGraph(attributePaths = { "units", "persons" })
	List<Task> findByPlanIdAndIdIn(UUID planId, Collection<UUID> ids);

	List<Task> findBySpanItemId(UUID itemId);

	List<Task> findBySpanSectionIdAndSpanItemIdIsNull(UUID sectionId);

	/** The days that lie in a plan's old year follow it; how many. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("""
			update plan_task set due_on = cast(due_on + make_interval(years => :years) as date), version = version + 1
			where plan_id = :planId and extract(year from due_on) = :year
			""")
	int follow(UUID planId, int year, int years);

	@Query("select coalesce(max(t.position), 0) from Task t where t.planId = :planId")
	double lastPosition(UUID planId);

}
