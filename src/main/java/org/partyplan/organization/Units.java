package org.partyplan.organization;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Units extends JpaRepository<Unit, UUID> {

}
