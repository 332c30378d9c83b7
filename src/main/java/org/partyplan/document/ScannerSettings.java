package org.partyplan.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set for files.
 *
 * @param virusScanner host and port of a clamd, such as 127.0.0.1:3310, or empty
 */
@ConfigurationProperties("party-plan")
record ScannerSettings(@DefaultValue("") String virusScanner) {
}
