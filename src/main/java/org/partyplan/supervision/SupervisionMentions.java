package org.partyplan.supervision;

import org.partyplan.organization.Mentions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's rows name people and units. */
@Configuration(proxyBeanMethods = false)
class SupervisionMentions {

	@Bean
	Mentions supervisionNames() {
		return Mentions.of(Mentions.person("supervision_weak_branch", "leader_id", "软弱涣散整顿"),
				Mentions.unit("supervision_weak_branch", "unit_id", "软弱涣散整顿"),
				Mentions.unit("supervision_weak_branch", "partner_id", "软弱涣散整顿"));
	}

}
