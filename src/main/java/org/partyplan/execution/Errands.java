package org.partyplan.execution;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Errands extends JpaRepository<Errand, UUID> {

}
