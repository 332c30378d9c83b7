package org.partyplan.activity;

import org.partyplan.organization.Mentions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's rows name people and units. */
@Configuration(proxyBeanMethods = false)
class ActivityMentions {

	@Bean
	Mentions activityNames() {
		return Mentions.of(
				Mentions.person("activity_attendance", "person_id", "活动的出席名单")
					.on("(select a.held_on from activity_activity a where a.id = x.activity_id)"),
				Mentions.unit("activity_activity", "unit_id", "活动记录"),
				Mentions.unit("activity_activity", "observed_unit_id", "观摩、督导记录"),
				Mentions.unit("activity_drawn", "unit_id", "抽查名单"));
	}

}
