package org.partyplan.reader.format;

import org.partyplan.reader.UnreadablePlan;

/**
 * Finds the part of a .docx that holds the text; some programs do not call it
 * document.xml.
 */
final class MainPart implements XmlWalk.Visitor {

	private String name = "word/document.xml";

	private MainPart() {
	}

	static String name(ZipParts zip) throws UnreadablePlan {
		MainPart main = new MainPart();
		XmlWalk.over(zip.part("_rels/.rels"), main);
		return main.name;
	}

	@Override
	public void start(String element, XmlWalk at) {
		String target = String.valueOf(at.attribute("Target"));
		if (String.valueOf(at.attribute("Type")).endsWith("/officeDocument") && target.contains("word/")) {
			this.name = target.startsWith("/") ? target.substring(1) : target;
		}
	}

}
