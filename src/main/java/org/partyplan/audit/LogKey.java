package org.partyplan.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * The key by which the program marks what it writes and seals: whoever has the database
 * alone can make neither.
 */
@Component
class LogKey {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	LogKey(LogSettings settings) {
		byte[] main = Base64.getDecoder().decode(settings.sealKey());
		this.key = new SecretKeySpec(mac(new SecretKeySpec(main, ALGORITHM), "log".getBytes(StandardCharsets.UTF_8)),
				ALGORITHM);
	}

	/** A hash of all these, one after the other. */
	byte[] hash(byte[]... parts) {
		return mac(this.key, parts);
	}

	private static byte[] mac(SecretKeySpec key, byte[]... parts) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			for (byte[] part : parts) {
				mac.update(part);
			}
			return mac.doFinal();
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
