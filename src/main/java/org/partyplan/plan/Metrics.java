package org.partyplan.plan;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Metrics extends JpaRepository<Metric, UUID> {

	List<Metric> findByPlanIdOrderByPosition(UUID planId);

	List<Metric> findByPlanIdAndWithdrawnOnIsNullOrderByPosition(UUID planId);

}
