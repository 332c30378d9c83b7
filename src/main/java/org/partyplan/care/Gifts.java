package org.partyplan.care;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Gifts extends JpaRepository<Gift, UUID> {

}
