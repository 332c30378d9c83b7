package org.partyplan.organization;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator has to set.
 *
 * @param sealKey 32 bytes in Base64; a trial makes its own and keeps it in the data
 * folder
 */
@ConfigurationProperties("party-plan")
public record SealSettings(@DefaultValue("") String sealKey) {
}
