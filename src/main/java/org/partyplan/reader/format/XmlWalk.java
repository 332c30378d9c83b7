package org.partyplan.reader.format;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.UnreadablePlan;

/** Walks through XML without recursion, entities or document types. */
final class XmlWalk {

	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader reader;

	private XmlWalk(XMLStreamReader reader) {
		this.reader = reader;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	static void over(byte @Nullable [] xml, Visitor visitor) throws UnreadablePlan {
		if (xml == null) {
			return;
		}
		try {
			new XmlWalk(FACTORY.createXMLStreamReader(new StringReader(decoded(xml)))).over(visitor);
		}
		catch (XMLStreamException | RuntimeException ex) {
			throw new UnreadablePlan("这个文档的内容已经损坏，读不出来。请用 Word 或 WPS 打开原稿，另存为 .docx 再上传。");
		}
	}

	/** The parser would report bytes that are no characters on the console. */
	private static String decoded(byte[] xml) {
		boolean wide = xml.length > 1 && (xml[0] & 0xff) + (xml[1] & 0xff) == 0xff + 0xfe;
		String text = new String(xml, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
		return text.startsWith("\ufeff") ? text.substring(1) : text;
	}

	private void over(Visitor visitor) throws XMLStreamException, UnreadablePlan {
		while (this.reader.hasNext()) {
			switch (this.reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> visitor.start(this.reader.getLocalName(), this);
				case XMLStreamConstants.END_ELEMENT -> visitor.end(this.reader.getLocalName());
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					visitor.text(this.reader.getText());
				default -> {
				}
			}
		}
	}

	/** The attribute of the element just started, whatever its name space. */
	@Nullable String attribute(String name) {
		for (int i = 0; i < this.reader.getAttributeCount(); i++) {
			if (name.equals(this.reader.getAttributeLocalName(i))) {
				return this.reader.getAttributeValue(i);
			}
		}
		return null;
	}

	/** A number in an attribute, or -1. */
	int number(String name) {
		String value = attribute(name);
		return (value != null && value.matches("\\d{1,9}")) ? Integer.parseInt(value) : -1;
	}

	/** What is done with the elements, by their local names. */
	interface Visitor {

		void start(String name, XmlWalk element) throws UnreadablePlan;

		default void end(String name) throws UnreadablePlan {
		}

		default void text(String text) throws UnreadablePlan {
		}

	}

}
