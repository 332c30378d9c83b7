package org.partyplan.reader.meaning;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.partyplan.reader.DraftSection;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanDraft;

/** The plan's opening, or what its section 总体要求 says. */
public final class Overall {

	private static final Pattern GENERAL = Pattern.compile("^(?:指导思想|总体要求|总体思路|总体目标|工作思路)");

	private Overall() {
	}

	public static String of(List<Part> parts, List<DraftSection> sections) {
		String opening = PlanDraft.joined(parts, Role.OVERALL);
		return !opening.isEmpty() ? opening
				: sections.stream()
					.filter((section) -> GENERAL.matcher(section.title()).find() && section.intro() != null)
					.map((section) -> Objects.requireNonNull(section.intro()))
					.findFirst()
					.orElse("");
	}

}
