package org.partyplan.plan;

import org.partyplan.organization.Mentions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's rows name people and units. */
@Configuration(proxyBeanMethods = false)
class PlanMentions {

	@Bean
	Mentions planNames() {
		return Mentions.of(Mentions.person("plan_task_person", "person_id", "计划里点名的任务"),
				Mentions.unit("plan_task", "lead_unit_id", "计划里牵头的任务"),
				Mentions.unit("plan_task_unit", "unit_id", "计划里点名的任务"),
				Mentions.unit("plan_receipt", "unit_id", "计划签收"));
	}

}
