package org.partyplan.plan.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Metrics extends JpaRepository<Metric, UUID> {

	List<Metric> findByPlanIdInAndWithdrawnOnIsNullOrderByPosition(Collection<UUID> planIds);

	List<Metric> findBySpanItemId(UUID itemId);

	List<Metric> findBySpanSectionIdAndSpanItemIdIsNull(UUID sectionId);

	@Query("select coalesce(max(m.position), 0) from Metric m where m.planId = :planId")
	double lastPosition(UUID planId);

}
