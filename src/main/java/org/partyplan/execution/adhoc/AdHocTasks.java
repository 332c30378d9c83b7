package org.partyplan.execution.adhoc;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface AdHocTasks extends JpaRepository<AdHocTask, UUID> {

}
