package org.partyplan.plan.model;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Tasks extends JpaRepository<Task, UUID> {

	List<Task> findByPlanIdOrderByPosition(UUID planId);

	@EntityGraph(attributePaths = { "units", "persons" })
	List<Task> findByPlanIdAndWithdrawnOnIsNullOrderByPosition(UUID planId);

	List<Task> findBySpanItemId(UUID itemId);

	List<Task> findBySpanSectionIdAndSpanItemIdIsNull(UUID sectionId);

	@Query("select coalesce(max(t.position), 0) from Task t where t.planId = :planId")
	double lastPosition(UUID planId);

}
