package org.partyplan.reader.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDCIDFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * What the letters of a font say. Where the font has no map of its own, the font program
 * may tell: by its table of characters, by the names of its glyphs, or by being ordered
 * as Adobe's collections are.
 */
final class PdfMeanings {

	/** A letter that nobody can tell. */
	static final String UNKNOWN = "\ufffd";

	/** Fonts of little pictures, which stand before the points of a list. */
	private static final Pattern PICTURES = Pattern.compile("(?i)wingdings|webdings|symbol|dingbats");

	private static final String BULLET = "•";

	private static final Set<String> COLLECTIONS = Set.of("GB1", "CNS1", "Japan1", "Korea1");

	private final Map<String, @Nullable CMap> collections = new HashMap<>();

	private final Map<PDFont, Boolean> guessed = new IdentityHashMap<>();

	private final Map<PDFont, PDFont> shown = new IdentityHashMap<>();

	/**
	 * What a letter says, or {@link #UNKNOWN}.
	 * @param read what the library takes it for
	 */
	String of(PDFont font, int code, @Nullable String read) throws IOException {
		if (plain(read) && !this.guessed.computeIfAbsent(font, PdfMeanings::guessed)) {
			return String.valueOf(read);
		}
		String program = font.isEmbedded() ? program(font, code) : null;
		return plain(program) ? String.valueOf(program)
				: PICTURES.matcher(String.valueOf(font.getName())).find() ? BULLET : UNKNOWN;
	}

	/** The font for a letter that the library leaves out as it says nothing. */
	PDFont shown(PDFont font) throws IOException {
		PDFont shown = this.shown.get(font);
		if (shown == null) {
			shown = new Unknown(font.getCOSObject());
			this.shown.put(font, shown);
		}
		return shown;
	}

	private static boolean plain(@Nullable String said) {
		return said != null && !said.isEmpty() && said.chars().noneMatch(PdfMeanings::meaningless);
	}

	/**
	 * A font that is only named, whose codes are places in it: the library would look
	 * them up in the font that stands in for it.
	 */
	private static boolean guessed(PDFont font) {
		return font instanceof PDType0Font composite && !font.isEmbedded()
				&& !font.getCOSObject().containsKey(COSName.TO_UNICODE)
				&& composite.getDescendantFont() instanceof PDCIDFontType2 descendant
				&& "Identity".equals(ordering(descendant))
				&& font.getCOSObject().getDictionaryObject(COSName.ENCODING) instanceof COSName encoding
				&& encoding.getName().startsWith("Identity");
	}

	private static String ordering(PDCIDFont font) {
		var system = font.getCIDSystemInfo();
		return (system != null) ? String.valueOf(system.getOrdering()) : "Identity";
	}

	private static boolean meaningless(int sign) {
		return sign == 0xfffd || (sign >= 0xe000 && sign < 0xf900) || (sign < ' ' && sign != '\t');
	}

	private @Nullable String program(PDFont font, int code) throws IOException {
		if (font instanceof PDTrueTypeFont simple) {
			return glyph(simple.getTrueTypeFont(), simple.codeToGID(code));
		}
		if (font instanceof PDType0Font composite) {
			PDCIDFont descendant = composite.getDescendantFont();
			if (descendant instanceof PDCIDFontType2 outlined && outlined.getTrueTypeFont() != null) {
				return glyph(outlined.getTrueTypeFont(), outlined.codeToGID(code));
			}
			if (descendant instanceof PDCIDFontType0 compact && compact.getCFFFont() != null) {
				return glyph(compact.getCFFFont(), compact.codeToCID(code), compact.codeToGID(code));
			}
		}
		return null;
	}

	private static @Nullable String glyph(TrueTypeFont font, int glyph) throws IOException {
		CmapLookup table = font.getUnicodeCmapLookup(false);
		var codes = (table != null) ? table.getCharCodes(glyph) : null;
		if (codes != null && !codes.isEmpty()) {
			return Character.toString(codes.get(0));
		}
		boolean blank = font.getTableMap().containsKey("glyf") && glyph < font.getNumberOfGlyphs()
				&& font.getGlyph().getGlyph(glyph) == null;
		var names = font.getPostScript();
		String name = (names != null) ? names.getName(glyph) : null;
		return blank ? " " : named(name);
	}

	private @Nullable String glyph(CFFFont font, int cid, int glyph) throws IOException {
		if (!(font instanceof CFFCIDFont ordered)) {
			return named(font.getCharset().getNameForGID(glyph));
		}
		CMap collection = COLLECTIONS.contains(ordered.getOrdering()) ? collection(ordered.getOrdering()) : null;
		return (collection != null) ? collection.toUnicode(cid) : null;
	}

	private @Nullable CMap collection(String ordering) throws IOException {
		if (!this.collections.containsKey(ordering)) {
			this.collections.put(ordering, new CMapParser().parsePredefined("Adobe-" + ordering + "-UCS2"));
		}
		return this.collections.get(ordering);
	}

	private static @Nullable String named(@Nullable String glyph) {
		return (glyph != null) ? GlyphList.getAdobeGlyphList().toUnicode(glyph) : null;
	}

	/** Says of every letter that nobody can tell it, so that it has its place. */
	private static final class Unknown extends PDType0Font {

		Unknown(COSDictionary font) throws IOException {
			super(font);
		}

		@Override
		public String toUnicode(int code) {
			return UNKNOWN;
		}

	}

}
