package org.partyplan.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Small files that stand for more than a machine holds. */
class PdfBombTests {

	private static String packed(String unit, int times) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
			for (int i = 0; i < times; i++) {
				deflated.write(unit.getBytes(StandardCharsets.ISO_8859_1));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toString(StandardCharsets.ISO_8859_1);
	}

	private static byte[] pdf(String content, String filter, String widths, String map) {
		String[] objects = { "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
				"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
				"<</Length " + content.length() + "/Filter " + filter + ">>\nstream\n" + content + "\nendstream",
				"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
				"<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
						+ "/DW 1000/W[" + widths + "]>>",
				"<</Length " + map.length() + ">>\nstream\n" + map + "\nendstream" };
		StringBuilder file = new StringBuilder("%PDF-1.5\n");
		for (int i = 0; i < objects.length; i++) {
			file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
		}
		file.append("trailer\n<</Root 1 0 R/Size 8>>\n%%EOF\n");
		return file.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String map(String ranges) {
		return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
				+ "1 beginbfrange " + ranges + " endbfrange endcmap end end";
	}

	private static final String TEXT = packed("BT /F1 12 Tf 50 500 Td <00410042> Tj ET ", 1);

	private static final String SMALL_MAP = map("<0000> <00ff> <4e00>");

	@Test
	void theHarmlessOneIsRead() {
		assertThat(Refusals.parts(pdf(TEXT, "/FlateDecode", "1 95 500", SMALL_MAP))).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/FlateDecode", "[/FlateDecode]", "[/FlateDecode /FlateDecode]", "/Fl" })
	void aPageThatUnpacksToGigabytesIsRefused(String filter) {
		String bomb = packed(" ".repeat(1 << 20), 100);
		assertThat(Refusals.of(pdf(bomb, filter, "1 95 500", SMALL_MAP), "计划.pdf")).contains("太大或太复杂");
	}

	@ParameterizedTest
	@CsvSource({ "0 2000000000 500, 1", "0 65000 500, 1000", "5 70000 500, 1" })
	void widthsOfMoreLettersThanThereAreAreRefused(String widths, int times) {
		assertThat(Refusals.of(pdf(TEXT, "/FlateDecode", (widths + " ").repeat(times), SMALL_MAP), "计划.pdf"))
			.contains("太大或太复杂");
	}

	@ParameterizedTest
	@CsvSource({ "<0000> <ffff> <0000>, 50000", "<00000000> <7fffffff> <0000>, 1" })
	void meaningsOfMoreLettersThanThereAreAreRefused(String range, int times) {
		assertThat(Refusals.of(pdf(TEXT, "/FlateDecode", "1 95 500", map((range + " ").repeat(times))), "计划.pdf"))
			.contains("太大或太复杂");
	}

}
