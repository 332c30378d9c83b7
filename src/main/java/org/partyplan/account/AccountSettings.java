package org.partyplan.account;

import java.time.LocalDate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set.
 *
 * @param trial a trial has known passwords, which do not grow old
 * @param passwordDays 等保: the usual age after which a password has to be changed
 */
@ConfigurationProperties("party-plan")
record AccountSettings(@DefaultValue("false") boolean trial, @DefaultValue("90") int passwordDays) {

	/** Passwords chosen before this day have to be changed. */
	LocalDate oldestPassword(LocalDate today) {
		return trial() ? LocalDate.of(2000, 1, 1) : today.minusDays(passwordDays());
	}

}
