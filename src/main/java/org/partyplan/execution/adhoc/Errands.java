package org.partyplan.execution.adhoc;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Errands extends JpaRepository<Errand, UUID> {

}
