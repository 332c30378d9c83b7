package org.partyplan.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes WordprocessingML straight to a stream: whatever the length, no tree is kept. */
final class WordXml {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	/** What XML 1.0 cannot hold, lone surrogates among it. */
	private static final Pattern ILLEGAL = Pattern
		.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final XMLStreamWriter xml;

	WordXml(OutputStream out, String root) throws IOException {
		try {
			this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeStartElement("w:" + root);
			this.xml.writeAttribute("xmlns:w", WORD);
			this.xml.writeAttribute("xmlns:r", LINKS);
		}
		catch (XMLStreamException failure) {
			throw new IOException(failure);
		}
	}

	/** Opens an element with its attributes, name and value in turn. */
	WordXml open(String element, String... attributes) throws IOException {
		return written(() -> {
			this.xml.writeStartElement("w:" + element);
			attributes(attributes);
		});
	}

	/** Closes the innermost element. */
	WordXml close() throws IOException {
		return written(this.xml::writeEndElement);
	}

	/** An element without content. */
	WordXml empty(String element, String... attributes) throws IOException {
		return written(() -> {
			this.xml.writeEmptyElement("w:" + element);
			attributes(attributes);
		});
	}

	/** The whole text of a run; what XML cannot hold is left out. */
	WordXml text(String text) throws IOException {
		open("t");
		written(() -> {
			this.xml.writeAttribute("xml:space", "preserve");
			this.xml.writeCharacters(ILLEGAL.matcher(text).replaceAll(""));
		});
		return close();
	}

	/** Closes what is open. */
	void end() throws IOException {
		written(() -> {
			this.xml.writeEndDocument();
			this.xml.flush();
		});
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			this.xml.writeAttribute(attributes[i].contains(":") ? attributes[i] : "w:" + attributes[i],
					attributes[i + 1]);
		}
	}

	private WordXml written(Step step) throws IOException {
		try {
			step.write();
			return this;
		}
		catch (XMLStreamException failure) {
			throw new IOException(failure);
		}
	}

	private interface Step {

		void write() throws XMLStreamException;

	}

}
