package org.partyplan.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhotoFactsTests {

	@Test
	void whereAPhotoWasTakenGoesAndWhichWayUpItIsStays() throws IOException {
		byte[] jpeg = jpeg();
		byte[] taken = with(jpeg, segment(0xE1, exif(6, "GPS 30.12N")),
				segment(0xE1, text("http://ns.adobe.com/xap/1.0/ GPS")), segment(0xED, text("Photoshop GPS")),
				segment(0xE2, text("MPF\0GPS")), segment(0xFE, text("GPS")));
		byte[] hidden = Arrays.copyOf(taken, taken.length + 3);
		System.arraycopy(text("GPS"), 0, hidden, taken.length, 3);
		byte[] kept = PhotoFacts.without(hidden);
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS").contains("Exif");
		assertThat(kept).isEqualTo(PhotoFacts.without(kept));
		assertThat(pixels(kept)).isEqualTo(pixels(jpeg));
	}

	@Test
	void aColourProfileBelongsToThePicture() throws IOException {
		byte[] kept = PhotoFacts.without(with(jpeg(), segment(0xE2, text("ICC_PROFILE\0profile"))));
		assertThat(new String(kept, StandardCharsets.ISO_8859_1)).contains("ICC_PROFILE");
	}

	@Test
	void anUprightPhotoNeedsNoWordAboutIt() throws IOException {
		assertThat(PhotoFacts.without(with(jpeg(), segment(0xE1, exif(1, "GPS")))))
			.isEqualTo(PhotoFacts.without(jpeg()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 5, 30, 200 })
	void aPhotoThatIsCutStaysAsItIs(int length) throws IOException {
		byte[] cut = Arrays.copyOf(jpeg(), length);
		assertThat(PhotoFacts.without(cut)).isEqualTo(cut);
	}

	private static byte[] jpeg() throws IOException {
		BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < 40; x++) {
			image.setRGB(x, x % 30, 0xFF0000 + x * 99);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "jpg", out);
		return out.toByteArray();
	}

	private static int[] pixels(byte[] jpeg) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	private static byte[] with(byte[] jpeg, byte[]... segments) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(jpeg, 0, 2);
		for (byte[] segment : segments) {
			out.write(segment);
		}
		out.write(jpeg, 2, jpeg.length - 2);
		return out.toByteArray();
	}

	private static byte[] segment(int marker, byte[] content) {
		return ByteBuffer.allocate(content.length + 4)
			.putShort((short) (0xFF00 | marker))
			.putShort((short) (content.length + 2))
			.put(content)
			.array();
	}

	private static byte[] exif(int orientation, String more) {
		return ByteBuffer.allocate(60)
			.put(text("Exif\0\0"))
			.order(ByteOrder.LITTLE_ENDIAN)
			.put(text("II"))
			.putShort((short) 42)
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) 0x0112)
			.putShort((short) 3)
			.putInt(1)
			.putShort((short) orientation)
			.putShort((short) 0)
			.putInt(0)
			.put(text(more))
			.array();
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
