package org.partyplan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A .docx opened again: POI has to take it, and every property is looked up as Word does,
 * on the paragraph, then on its style, the style's ancestors, and the defaults.
 */
final class MeasuredDocument {

	private final Element document;

	private final Element styles;

	private final Element settings;

	private final Element fonts;

	private final List<Element> footers = new ArrayList<>();

	MeasuredDocument(byte[] docx) {
		try (XWPFDocument opened = new XWPFDocument(new ByteArrayInputStream(docx))) {
			this.document = root(opened.getPackagePart());
			this.styles = part(opened, "/word/styles.xml");
			this.settings = part(opened, "/word/settings.xml");
			this.fonts = part(opened, "/word/fontTable.xml");
			this.footers.add(part(opened, "/word/footer-odd.xml"));
			this.footers.add(part(opened, "/word/footer-even.xml"));
		}
		catch (Exception failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static Element part(XWPFDocument opened, String name) throws Exception {
		return root(opened.getPackage()
			.getParts()
			.stream()
			.filter((part) -> part.getPartName().getName().equals(name))
			.findFirst()
			.orElseThrow());
	}

	private static Element root(PackagePart part) throws Exception {
		try (InputStream in = part.getInputStream()) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
		}
		catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** The paragraph that holds these words. */
	Element paragraph(String words) {
		return all(this.document, "w:p").stream().filter((p) -> text(p).contains(words)).findFirst().orElseThrow();
	}

	List<String> paragraphs() {
		return all(this.document, "w:p").stream().map(MeasuredDocument::text).toList();
	}

	static String text(Element element) {
		return all(element, "w:t").stream().map(Node::getTextContent).collect(Collectors.joining());
	}

	/** The run of a paragraph that begins with these words. */
	static Element run(Element paragraph, String words) {
		return all(paragraph, "w:r").stream().filter((r) -> text(r).startsWith(words)).findFirst().orElseThrow();
	}

	Element section() {
		return all(this.document, "w:sectPr").get(0);
	}

	Element settings() {
		return this.settings;
	}

	Element fonts() {
		return this.fonts;
	}

	Element footer(boolean even) {
		return this.footers.get(even ? 1 : 0);
	}

	List<String> tableRows() {
		return all(this.document, "w:tr").stream().map(MeasuredDocument::text).toList();
	}

	/** A paragraph's effective property, or an empty string. */
	String of(Element paragraph, String element, String attribute) {
		return lookUp(paragraph, "w:pPr", element, attribute);
	}

	/** A run's effective property: its own, its style's, its paragraph's. */
	String ofRun(Element run, String element, String attribute) {
		String own = attribute(run, "w:rPr", element, attribute);
		Element style = child(child(run, "w:rPr"), "w:rStyle");
		if (own.isEmpty() && style != null) {
			own = styled(style.getAttribute("w:val"), "w:rPr", element, attribute);
		}
		return own.isEmpty() ? lookUp((Element) run.getParentNode(), "w:rPr", element, attribute) : own;
	}

	private String lookUp(Element paragraph, String properties, String element, String attribute) {
		String own = properties.equals("w:pPr") ? attribute(paragraph, properties, element, attribute) : "";
		Element style = child(child(paragraph, "w:pPr"), "w:pStyle");
		return own.isEmpty()
				? styled((style == null) ? "Normal" : style.getAttribute("w:val"), properties, element, attribute)
				: own;
	}

	private String styled(String id, String properties, String element, String attribute) {
		Element style = style(id);
		String found = attribute(style, properties, element, attribute);
		Element parent = child(style, "w:basedOn");
		return (found.isEmpty() && parent != null)
				? styled(parent.getAttribute("w:val"), properties, element, attribute) : found;
	}

	Element style(String id) {
		return all(this.styles, "w:style").stream()
			.filter((one) -> one.getAttribute("w:styleId").equals(id))
			.findFirst()
			.orElseThrow();
	}

	/** Whether anything at all is bold. */
	boolean bold() {
		return !all(this.document, "w:b").isEmpty() || !all(this.styles, "w:b").isEmpty();
	}

	private static String attribute(Element holder, String properties, String element, String attribute) {
		Element found = child(child(holder, properties), element);
		return (found == null) ? ""
				: found.hasAttribute(attribute) ? found.getAttribute(attribute) : (attribute.isEmpty() ? "there" : "");
	}

	static Element child(Element parent, String name) {
		return (parent == null) ? null
				: all(parent, name).stream().filter((one) -> one.getParentNode() == parent).findFirst().orElse(null);
	}

	static List<Element> all(Element parent, String name) {
		NodeList nodes = parent.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj((i) -> (Element) nodes.item(i)).toList();
	}

}
