package org.partyplan.plan.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Items extends JpaRepository<PlanItem, UUID> {

	List<PlanItem> findBySectionIdInAndWithdrawnOnIsNullOrderByPosition(Collection<UUID> sectionIds);

}
