package org.partyplan.account;

import org.partyplan.organization.Mentions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's rows name people and units. */
@Configuration(proxyBeanMethods = false)
class AccountMentions {

	@Bean
	Mentions accountNames() {
		return Mentions.of(Mentions.person("account_user", "person_id", "对应的账号"),
				Mentions.person("account_request", "person_id", "两人办理"),
				Mentions.unit("account_grant", "unit_id", "账号授权"));
	}

}
