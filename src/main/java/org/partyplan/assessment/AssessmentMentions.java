package org.partyplan.assessment;

import org.partyplan.organization.Mentions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's rows name people and units. */
@Configuration(proxyBeanMethods = false)
class AssessmentMentions {

	@Bean
	Mentions assessmentNames() {
		return Mentions.of(Mentions.person("assessment_point_entry", "person_id", "党员积分"),
				Mentions.person("assessment_appeal", "person_id", "积分申诉"));
	}

}
