package org.partyplan.plan.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Sections extends JpaRepository<PlanSection, UUID> {

	List<PlanSection> findByPlanIdInAndWithdrawnOnIsNullOrderByPosition(Collection<UUID> planIds);

}
