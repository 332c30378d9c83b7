package org.partyplan.plan;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Sections extends JpaRepository<PlanSection, UUID> {

	List<PlanSection> findByPlanIdOrderByPosition(UUID planId);

}
