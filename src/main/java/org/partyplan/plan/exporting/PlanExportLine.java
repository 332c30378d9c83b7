package org.partyplan.plan.exporting;

import java.util.List;

import org.partyplan.plan.model.PlanSheetText;

/**
 * A section or an item as it is printed.
 *
 * @param section whether it is a section
 * @param no its number
 * @param title its heading
 * @param body the section's intro or the item's text, a paragraph a line
 */
record PlanExportLine(boolean section, String no, String title, String body) {

	static PlanExportLine of(PlanSheetText.Line line) {
		return new PlanExportLine(line.itemId() == null, line.no(), line.title(), line.body());
	}

	PlanExportHeading heading() {
		return new PlanExportHeading(no(), title());
	}

	List<String> paragraphs() {
		return PlanExportFrame.lines(body());
	}

}
