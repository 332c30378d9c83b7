package org.partyplan.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Takes out of a JPEG what does not belong to the picture: where it was taken and with
 * what (Exif, XMP, IPTC), and pictures hidden behind it. Which way up it is stays.
 */
final class PhotoFacts {

	private static final int START = 0xD8;

	private static final int END = 0xD9;

	private static final int SCAN = 0xDA;

	private static final int EXIF = 0xE1;

	private static final byte[] EXIF_HEAD = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

	private final byte[] jpeg;

	private final ByteArrayOutputStream kept;

	private int at = 2;

	private PhotoFacts(byte[] jpeg) {
		this.jpeg = jpeg;
		this.kept = new ByteArrayOutputStream(jpeg.length);
	}

	/** The same picture; as it was where its parts cannot be told apart. */
	static byte[] without(byte[] jpeg) {
		try {
			return (jpeg.length < 4 || (jpeg[1] & 0xFF) != START) ? jpeg : new PhotoFacts(jpeg).picture();
		}
		catch (IndexOutOfBoundsException damaged) {
			return jpeg;
		}
	}

	private byte[] picture() {
		this.kept.write(this.jpeg, 0, 2);
		for (int marker = marker(); marker != END; marker = marker()) {
			int length = ((this.jpeg[this.at + 2] & 0xFF) << 8 | this.jpeg[this.at + 3] & 0xFF) + 2;
			if (marker == EXIF) {
				upright(this.at + 4, length - 4);
			}
			else if (belongs(marker)) {
				this.kept.write(this.jpeg, this.at, length);
			}
			this.at += length;
			if (marker == SCAN) {
				scan();
			}
		}
		this.kept.write(0xFF);
		this.kept.write(END);
		return this.kept.toByteArray();
	}

	/** The next marker, fill bytes before it passed over. */
	private int marker() {
		if ((this.jpeg[this.at] & 0xFF) != 0xFF) {
			throw new IndexOutOfBoundsException(this.at);
		}
		while ((this.jpeg[this.at + 1] & 0xFF) == 0xFF) {
			this.at++;
		}
		return this.jpeg[this.at + 1] & 0xFF;
	}

	/** Of the application's own parts: size, colour profile and colour transform. */
	private boolean belongs(int marker) {
		boolean own = marker >= 0xE0 && marker <= 0xEF || marker == 0xFE;
		return !own || marker == 0xE0 || marker == 0xEE || marker == 0xE2
				&& new String(this.jpeg, this.at + 4, 11, StandardCharsets.ISO_8859_1).equals("ICC_PROFILE");
	}

	/** The picture's own bytes, up to the next marker that is none of theirs. */
	private void scan() {
		int from = this.at;
		while ((this.jpeg[this.at] & 0xFF) != 0xFF || inScan(this.jpeg[this.at + 1] & 0xFF)) {
			this.at++;
		}
		this.kept.write(this.jpeg, from, this.at - from);
	}

	private static boolean inScan(int marker) {
		return marker == 0 || marker == 0xFF || marker >= 0xD0 && marker <= 0xD7;
	}

	/** Of the facts about the photo only which way up it is, where that is said. */
	private void upright(int from, int length) {
		for (int i = 0; i < EXIF_HEAD.length; i++) {
			if (length < EXIF_HEAD.length + 8 || this.jpeg[from + i] != EXIF_HEAD[i]) {
				return;
			}
		}
		ByteBuffer facts = ByteBuffer.wrap(this.jpeg, from + EXIF_HEAD.length, length - EXIF_HEAD.length).slice();
		facts.order((facts.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int orientation = orientation(facts);
		if (orientation > 1 && orientation <= 8) {
			ByteBuffer only = ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34).put(EXIF_HEAD);
			only.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
			only.putShort((short) 0x0112)
				.putShort((short) 3)
				.putInt(1)
				.putShort((short) orientation)
				.putShort((short) 0);
			this.kept.writeBytes(only.putInt(0).array());
		}
	}

	private static int orientation(ByteBuffer facts) {
		int list = facts.getInt(4);
		for (int entry = 0; entry < facts.getShort(list); entry++) {
			int start = list + 2 + entry * 12;
			if (facts.getShort(start) == 0x0112) {
				return facts.getShort(start + 8);
			}
		}
		return 1;
	}

}
