package org.partyplan.plan.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Tasks extends JpaRepository<Task, UUID> {

	@EntityGraph(attributePaths = { "units", "persons" })
	List<Task> findByPlanIdInAndWithdrawnOnIsNullOrderByPosition(Collection<UUID> planIds);

	/** Some of a plan's tasks with their units and persons. */
	@EntityGraph(attributePaths = { "units", "persons" })
	List<Task> findByPlanIdAndIdIn(UUID planId, Collection<UUID> ids);

	List<Task> findBySpanItemId(UUID itemId);

	List<Task> findBySpanSectionIdAndSpanItemIdIsNull(UUID sectionId);

	@Query("select coalesce(max(t.position), 0) from Task t where t.planId = :planId")
	double lastPosition(UUID planId);

}
