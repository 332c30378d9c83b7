package org.partyplan.operations;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import javax.imageio.ImageIO;

/** Makes small files that open in a viewer. */
final class TrialFiles {

	private static final String[] OBJECTS = { "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
			"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 6 0 R>>",
			"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>",
			"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light"
					+ "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>" };

	private TrialFiles() {
	}

	/** One page with a title on it, in a font that viewers bring along. */
	static byte[] pdf(String title) {
		StringBuilder file = new StringBuilder("%PDF-1.4\n");
		StringBuilder index = new StringBuilder("xref\n0 7\n0000000000 65535 f \n");
		for (int number = 1; number <= 6; number++) {
			index.append("%010d 00000 n \n".formatted(file.length()));
			file.append(number).append(" 0 obj\n").append((number < 6) ? OBJECTS[number - 1] : page(title));
			file.append("\nendobj\n");
		}
		int start = file.length();
		file.append(index).append("trailer<</Size 7/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n");
		return file.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static String page(String title) {
		String text = HexFormat.of().formatHex((title + "（示例材料）").getBytes(StandardCharsets.UTF_16BE));
		String content = "BT /F 22 Tf 90 700 Td <" + text + "> Tj ET";
		return "<</Length " + content.length() + ">>stream\n" + content + "\nendstream";
	}

	/** A picture without people: colours that run into each other. */
	static byte[] png(int seed) {
		BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setPaint(new GradientPaint(0, 0, new Color(0x6b7f95 ^ (seed & 0x1f1f1f)), 320, 200, new Color(0xe8e2d4)));
		pen.fillRect(0, 0, 320, 200);
		pen.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
