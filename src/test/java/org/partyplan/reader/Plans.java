package org.partyplan.reader;

import java.util.List;

import org.partyplan.reader.Part.Role;

/** Plans for tests, in our own words. */
public final class Plans {

	private Plans() {
	}

	public static PlanDraft read(String text) {
		try {
			return PlanReader.readText(text);
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	/** A small plan whose one item holds the text. */
	public static PlanDraft withItem(String body) {
		return read("示范医院2026年党建工作计划\n为做好全年工作，结合实际，制定本计划。\n一、抓好工作\n（一）具体事项。" + body + "\n");
	}

	public static List<String> texts(PlanDraft draft, Role role) {
		return draft.parts()
			.stream()
			.filter((part) -> part.role() == role)
			.map((part) -> part.title() + part.text())
			.toList();
	}

	public static List<String> sections(PlanDraft draft) {
		return draft.sections().stream().map((section) -> section.no() + "|" + section.title()).toList();
	}

	public static List<String> items(PlanDraft draft, int section) {
		return draft.sections().get(section).items().stream().map((item) -> item.no() + "|" + item.title()).toList();
	}

}
