package org.partyplan.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets for the log.
 *
 * @param sealKey 32 bytes in Base64, from which the log's key is made
 * @param log where its newest seal goes and how long its rows stay
 */
@ConfigurationProperties("party-plan")
record LogSettings(@DefaultValue("") String sealKey, @DefaultValue Log log) {

	/** The law wants six months; the auditors' guide says so in days. */
	static final int LEAST_DAYS = 190;

	/** The same with no fewer days than have to be kept. */
	int keepDays() {
		return Math.max(LEAST_DAYS, this.log.keepDays());
	}

	/**
	 * Of the log alone.
	 *
	 * @param sealFolder a folder to which the newest seal is written every hour, or empty
	 * @param syslog where it is sent every hour, such as udp://10.1.2.3:514, or empty
	 * @param keepDays how many days rows stay in the database at least
	 */
	record Log(@DefaultValue("") String sealFolder, @DefaultValue("") String syslog,
			@DefaultValue("190") int keepDays) {
	}

}
