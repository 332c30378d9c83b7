package org.partyplan.account.factor;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as an outline for the page's own SVG.
 *
 * @param size in squares, with the white border
 * @param outline the dark squares
 */
record QrPicture(int size, String outline) {

	private static final int BORDER = 4;

	static QrPicture of(String text) {
		QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
		String outline = IntStream.range(0, code.size * code.size)
			.filter((at) -> code.getModule(at % code.size, at / code.size))
			.mapToObj((at) -> "M" + (at % code.size + BORDER) + " " + (at / code.size + BORDER) + "h1v1h-1z")
			.collect(Collectors.joining());
		return new QrPicture(code.size + 2 * BORDER, outline);
	}

}
