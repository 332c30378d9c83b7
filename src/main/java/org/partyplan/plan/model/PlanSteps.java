package org.partyplan.plan.model;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlanSteps extends JpaRepository<PlanStep, UUID> {

	Optional<PlanStep> findFirstByPlanIdAndKindOrderByRecordedAtDesc(UUID planId, PlanStep.Kind kind);

}
