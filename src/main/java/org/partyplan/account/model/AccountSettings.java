package org.partyplan.account.model;

import java.time.Duration;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set.
 *
 * @param trial a trial has known passwords, which do not grow old
 * @param passwordDays 等保: the usual age after which a password has to be changed
 * @param passwordStandard which of the two standards, that disagree, is followed
 * @param askAgain whether who signed in a while ago is asked again before grave deeds
 */
@ConfigurationProperties("party-plan")
public record AccountSettings(@DefaultValue("false") boolean trial, @DefaultValue("90") int passwordDays,
		@DefaultValue("DENGBAO") Standard passwordStandard, @Nullable Boolean askAgain) {

	/** How long after the sign-in grave deeds are done without asking again. */
	public static final Duration ASK_AFTER = Duration.ofMinutes(15);

	/** Whether they ask again at all: unless it is set, everywhere but in a trial. */
	public boolean asksAgain() {
		return (this.askAgain != null) ? this.askAgain : !trial();
	}

	/** Passwords chosen before this day have to be changed. */
	public LocalDate oldestPassword(LocalDate today) {
		return (trial() || !kinds()) ? LocalDate.of(2000, 1, 1) : today.minusDays(passwordDays());
	}

	/** Whether kinds of signs are asked for, and a change now and then. */
	public boolean kinds() {
		return passwordStandard() == Standard.DENGBAO;
	}

	/** Kinds of signs and a change every 90 days, or length alone. */
	enum Standard {

		DENGBAO, ASVS

	}

}
