package org.partyplan.supervision;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface WeakBranches extends JpaRepository<WeakBranch, UUID> {

}
