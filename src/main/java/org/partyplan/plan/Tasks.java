package org.partyplan.plan;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Tasks extends JpaRepository<Task, UUID> {

	List<Task> findByPlanIdOrderByPosition(UUID planId);

	List<Task> findByPlanIdAndWithdrawnOnIsNullOrderByPosition(UUID planId);

}
