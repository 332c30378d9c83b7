package org.partyplan.admission;

import org.partyplan.organization.Mentions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's rows name people and units. */
@Configuration(proxyBeanMethods = false)
class AdmissionMentions {

	@Bean
	Mentions admissionNames() {
		return Mentions.of(Mentions.person("admission_case", "person_id", "发展党员档案"),
				Mentions.person("admission_step_person", "person_id", "发展党员的步骤"),
				Mentions.person("admission_pair", "leader_id", "联系谈话安排"),
				Mentions.person("admission_pair", "person_id", "联系谈话安排"),
				Mentions.unit("admission_quota", "unit_id", "发展党员名额"));
	}

}
