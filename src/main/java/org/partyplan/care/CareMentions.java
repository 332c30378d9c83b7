package org.partyplan.care;

import org.partyplan.organization.Mentions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's rows name people and units. */
@Configuration(proxyBeanMethods = false)
class CareMentions {

	@Bean
	Mentions careNames() {
		return Mentions.of(Mentions.person("care_gift", "person_id", "帮扶记录"),
				Mentions.person("care_birthday_card", "person_id", "政治生日贺卡"),
				Mentions.unit("care_gift", "unit_id", "帮扶记录"));
	}

}
