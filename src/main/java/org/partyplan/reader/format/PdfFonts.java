package org.partyplan.reader.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a PDF names but does not hold. To read text no letter is
 * drawn, so one font does for all; looking through the machine's fonts would take
 * seconds.
 */
final class PdfFonts implements FontMapper {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private static final PdfFonts INSTANCE = new PdfFonts();

	private @Nullable TrueTypeFont font;

	private PdfFonts() {
	}

	static void install() {
		FontMappers.set(INSTANCE);
	}

	private synchronized TrueTypeFont font() {
		if (this.font == null) {
			try (InputStream file = FontMapper.class.getResourceAsStream(FONT)) {
				this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return this.font;
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
		return new FontMapping<>(font(), true);
	}

	@Override
	public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
		return new CIDFontMapping(null, font(), true);
	}

}
