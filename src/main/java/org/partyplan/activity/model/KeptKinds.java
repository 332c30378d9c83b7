package org.partyplan.activity.model;

import org.springframework.data.jpa.repository.JpaRepository;

public interface KeptKinds extends JpaRepository<KeptKind, String> {

}
