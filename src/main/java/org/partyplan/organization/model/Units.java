package org.partyplan.organization.model;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

public interface Units extends JpaRepository<Unit, UUID> {

}
