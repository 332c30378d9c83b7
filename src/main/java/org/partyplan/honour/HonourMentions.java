package org.partyplan.honour;

import org.partyplan.organization.Mentions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's rows name people and units. */
@Configuration(proxyBeanMethods = false)
class HonourMentions {

	@Bean
	Mentions honourNames() {
		return Mentions.of(Mentions.person("honour_holder", "person_id", "党员先锋岗"),
				Mentions.person("honour_award", "person_id", "荣誉"), Mentions.unit("honour_post", "unit_id", "党员先锋岗"),
				Mentions.unit("honour_award", "unit_id", "荣誉"));
	}

}
