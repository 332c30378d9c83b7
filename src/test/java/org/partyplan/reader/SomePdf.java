package org.partyplan.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Writes small PDFs by hand; their Chinese font is only named, not held. */
public final class SomePdf {

	/** Of the page, in points: the upper edge of the text, and the left margin. */
	private static final int TOP = 760;

	private static final int LEFT = 80;

	private static final int SIZE = 16;

	private final List<StringBuilder> pages = new ArrayList<>();

	private final String encoding;

	private int y;

	private String box = "[0 0 595 842]";

	private SomePdf(String encoding) {
		this.encoding = encoding;
	}

	public static SomePdf empty() {
		return new SomePdf("UniGB-UTF16-H");
	}

	/** Its codes are letters of a font that nobody has. */
	public static SomePdf withUnknownLetters() {
		return new SomePdf("Identity-H");
	}

	/** Its sheets are as wide as two pages. */
	public SomePdf wide() {
		this.box = "[0 0 842 595]";
		return this;
	}

	/** Writes lines one below the other, from a place on. */
	public SomePdf column(int x, int height, int size, List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			at(x, height - i * (size + 8), size, lines.get(i));
		}
		return this;
	}

	public SomePdf page() {
		this.pages.add(new StringBuilder());
		this.y = TOP;
		return this;
	}

	/** Writes a line, indented by so many characters. */
	public SomePdf line(int indent, String text) {
		this.y -= 28;
		return at(LEFT + indent * SIZE, this.y, SIZE, text);
	}

	/** Writes paragraphs of 27 characters a line, the first indented. */
	public SomePdf paragraph(int indent, String text) {
		int first = Math.min(27 - indent, text.length());
		line(indent, text.substring(0, first));
		for (int start = first; start < text.length(); start += 27) {
			line(0, text.substring(start, Math.min(text.length(), start + 27)));
		}
		return this;
	}

	public SomePdf at(int x, int height, int size, String text) {
		String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
		this.pages.get(this.pages.size() - 1)
			.append(String.format(Locale.ROOT, "BT /F1 %d Tf %d %d Td <%s> Tj ET%n", size, x, height, hex));
		return this;
	}

	/** A title in the middle, indented paragraphs, 20 lines and a number on each page. */
	static byte[] printed(List<String> paragraphs) {
		SomePdf pdf = empty().page();
		pdf.at(LEFT + 20, TOP, 22, paragraphs.get(0));
		for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
			String indented = "　　" + paragraph;
			for (int start = 0; start < indented.length(); start += 27) {
				if (pdf.y < 150) {
					pdf.at(280, 60, 14, "— " + pdf.pages.size() + " —").page();
				}
				pdf.line(0, indented.substring(start, Math.min(indented.length(), start + 27)));
			}
		}
		return pdf.at(280, 60, 14, "— " + pdf.pages.size() + " —").bytes();
	}

	/** Adds drawing operators. */
	public SomePdf raw(String operators) {
		this.pages.get(this.pages.size() - 1).append(operators).append('\n');
		return this;
	}

	public byte[] bytes() {
		List<String> objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>", "",
				"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/" + this.encoding
						+ "/DescendantFonts[4 0 R]>>",
				"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering("
						+ (this.encoding.startsWith("Identity") ? "Identity" : "GB1") + ")/Supplement 5>>"
						+ "/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>",
				"<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>"));
		StringBuilder kids = new StringBuilder();
		for (StringBuilder page : this.pages) {
			kids.append(objects.size() + 1).append(" 0 R ");
			objects.add("<</Type/Page/Parent 2 0 R/MediaBox" + this.box + "/Resources<</Font<</F1 3 0 R>>>>/Contents "
					+ (objects.size() + 2) + " 0 R>>");
			objects.add("<</Length " + page.length() + ">>\nstream\n" + page + "\nendstream");
		}
		objects.set(1, "<</Type/Pages/Count " + this.pages.size() + "/Kids[" + kids + "]>>");
		return written(objects);
	}

	private static byte[] written(List<String> objects) {
		StringBuilder file = new StringBuilder("%PDF-1.5\n");
		StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
		for (int i = 0; i < objects.size(); i++) {
			table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
			file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
		}
		int start = file.length();
		file.append(table).append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
		return file.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	/** Locked with passwords for its owner and its readers. */
	public static byte[] locked(byte[] pdf, String owner, String reader) {
		try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, reader, new AccessPermission());
			policy.setEncryptionKeyLength(128);
			document.protect(policy);
			document.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
