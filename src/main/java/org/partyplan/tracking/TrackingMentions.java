package org.partyplan.tracking;

import org.partyplan.organization.Mentions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's rows name people and units. */
@Configuration(proxyBeanMethods = false)
class TrackingMentions {

	@Bean
	Mentions trackingNames() {
		return Mentions.of(Mentions.unit("tracking_report", "unit_id", "指标报数"));
	}

}
