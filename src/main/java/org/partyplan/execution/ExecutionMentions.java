package org.partyplan.execution;

import org.partyplan.organization.Mentions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's rows name people and units. */
@Configuration(proxyBeanMethods = false)
class ExecutionMentions {

	@Bean
	Mentions executionNames() {
		return Mentions.of(Mentions.person("execution_assignment", "person_id", "期次任务"),
				Mentions.unit("execution_errand", "lead_unit_id", "牵头的计划外任务"),
				Mentions.unit("execution_errand", "helper_unit_id", "协办的计划外任务"),
				Mentions.unit("execution_assignment", "unit_id", "办过的期次任务")
					.where("""
							x.status <> 'OPEN' or exists (select 1 from execution_step s where s.assignment_id = x.id and s.kind <> 'OPENED')
							or exists (select 1 from execution_report r where r.assignment_id = x.id)"""));
	}

}
