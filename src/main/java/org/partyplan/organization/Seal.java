package org.partyplan.organization;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Seals identity and phone numbers before they are stored: AES-256-GCM. */
@Component
public class Seal {

	private static final int NONCE = 12;

	private final SecureRandom random = new SecureRandom();

	private final SecretKeySpec key;

	private final SecretKeySpec printKey;

	public Seal(SealSettings settings) {
		byte[] bytes = Base64.getDecoder().decode(settings.sealKey());
		if (bytes.length != 32) {
			throw new IllegalStateException("party-plan.seal-key has to be 32 bytes in Base64");
		}
		this.key = new SecretKeySpec(bytes, "AES");
		this.printKey = new SecretKeySpec(mac(new SecretKeySpec(bytes, "HmacSHA256"), "print"), "HmacSHA256");
	}

	/** The text as it is stored, or null where there is none. */
	public @Nullable String seal(@Nullable String text) {
		return (text == null || text.isEmpty()) ? null
				: Base64.getEncoder().encodeToString(seal(text.getBytes(StandardCharsets.UTF_8)));
	}

	public String open(@Nullable String sealed) {
		return (sealed == null) ? "" : new String(open(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
	}

	public byte[] seal(byte[] plain) {
		byte[] nonce = new byte[NONCE];
		this.random.nextBytes(nonce);
		byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, plain, 0, plain.length);
		return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
	}

	public byte[] open(byte[] sealed) {
		byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE);
		return cipher(Cipher.DECRYPT_MODE, nonce, sealed, NONCE, sealed.length - NONCE);
	}

	/** The same for the same text, and telling nothing about it without the key. */
	public @Nullable String print(@Nullable String text) {
		return (text == null || text.isEmpty()) ? null : HexFormat.of().formatHex(mac(this.printKey, text));
	}

	/** So many characters in front and four at the end, to know a number again by. */
	public static String mask(String number, int head) {
		return (number.length() < head + 5) ? "*".repeat(number.length()) : number.substring(0, head)
				+ "*".repeat(number.length() - head - 4) + number.substring(number.length() - 4);
	}

	private byte[] cipher(int mode, byte[] nonce, byte[] bytes, int from, int length) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, this.key, new GCMParameterSpec(128, nonce));
			return cipher.doFinal(bytes, from, length);
		}
		catch (GeneralSecurityException failure) {
			throw new IllegalStateException("sealed with another key", failure);
		}
	}

	private static byte[] mac(SecretKeySpec key, String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(key);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
