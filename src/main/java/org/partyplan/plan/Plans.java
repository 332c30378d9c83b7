package org.partyplan.plan;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Plans extends JpaRepository<Plan, UUID> {

}
