package org.partyplan.plan;

import java.util.UUID;

/**
 * A section with its intro, or an item with its body.
 *
 * @param section or else an item
 * @param sectionId its section; its own id where it is one
 */
record PassageRow(UUID id, UUID sectionId, boolean section, String no, String title, String text, int version) {

	/** 一、坚持政治引领, also where the number stands without its comma. */
	public String heading() {
		String shown = title().isEmpty() ? (no().isEmpty() ? "（还没有标题）" : "") : title();
		return no().matches(".*[一二三四五六七八九十0-9]") && section() ? no() + "、" + shown : no() + shown;
	}

}
