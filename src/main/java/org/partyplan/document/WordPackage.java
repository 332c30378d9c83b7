package org.partyplan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.core.io.ClassPathResource;

/** A .docx: the parts that never change, then the document itself as it is written. */
final class WordPackage {

	/** Name in the package, name among the resources. */
	private static final Map<String, String> FIXED = new TreeMap<>(Map.of("[Content_Types].xml", "content-types.xml",
			"_rels/.rels", "package-rels.xml", "word/_rels/document.xml.rels", "document-rels.xml", "word/styles.xml",
			"styles.xml", "word/settings.xml", "settings.xml", "word/fontTable.xml", "fontTable.xml",
			"word/footer-odd.xml", "footer-odd.xml", "word/footer-even.xml", "footer-even.xml"));

	private final ZipOutputStream zip;

	WordPackage(OutputStream out) throws IOException {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		for (Map.Entry<String, String> part : FIXED.entrySet()) {
			this.zip.putNextEntry(new ZipEntry(part.getKey()));
			try (InputStream in = new ClassPathResource("document/official/" + part.getValue()).getInputStream()) {
				in.transferTo(this.zip);
			}
		}
	}

	/** Where the document goes, after all other parts. */
	WordXml document() throws IOException {
		this.zip.putNextEntry(new ZipEntry("word/document.xml"));
		return new WordXml(this.zip, "document").open("body");
	}

	void finish() throws IOException {
		this.zip.finish();
	}

}
