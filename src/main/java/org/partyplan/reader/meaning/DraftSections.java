package org.partyplan.reader.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partyplan.reader.DraftItem;
import org.partyplan.reader.DraftSection;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;

/** Gathers parts into sections and items. */
public final class DraftSections {

	private static final Pattern FINAL = Pattern.compile("[、.．，,:：。]$");

	private final List<Part> parts;

	private final String title;

	private DraftSections(List<Part> parts, String title) {
		this.parts = parts;
		this.title = title;
	}

	/**
	 * The sections that the parts make; text without any heading makes one un-numbered
	 * section with the plan's title.
	 */
	public static List<DraftSection> of(List<Part> parts, String title) {
		return new DraftSections(parts, title).sections();
	}

	private List<DraftSection> sections() {
		List<Integer> starts = starts(0, this.parts.size(), Role.SECTION);
		List<DraftSection> sections = new ArrayList<>();
		int first = starts.isEmpty() ? this.parts.size() : starts.get(0);
		Stream.concat(starts(0, first, Role.ITEM).stream(), starts(0, first, Role.TEXT).stream())
			.min(Integer::compare)
			.ifPresent((start) -> sections.add(section(start, first, "", this.title)));
		for (int i = 0; i < starts.size(); i++) {
			Part heading = this.parts.get(starts.get(i));
			int end = (i + 1 < starts.size()) ? starts.get(i + 1) : this.parts.size();
			sections.add(
					section(starts.get(i), end, FINAL.matcher(heading.no()).replaceFirst("").strip(), heading.title()));
		}
		return sections;
	}

	private DraftSection section(int start, int end, String no, String sectionTitle) {
		List<Integer> items = starts(start, end, Role.ITEM);
		String intro = text(start, items.isEmpty() ? end : items.get(0));
		List<DraftItem> drafts = IntStream.range(0, items.size())
			.mapToObj((i) -> item(items.get(i), (i + 1 < items.size()) ? items.get(i + 1) : end))
			.toList();
		return new DraftSection(start, no, sectionTitle, intro.isEmpty() ? null : intro, drafts);
	}

	private DraftItem item(int start, int end) {
		Part heading = this.parts.get(start);
		String body = text(start, end);
		return new DraftItem(start, heading.no(), heading.title(), body, Actions.of(body));
	}

	private List<Integer> starts(int from, int to, Role role) {
		return IntStream.range(from, to).filter((i) -> this.parts.get(i).role() == role).boxed().toList();
	}

	private String text(int from, int to) {
		return this.parts.subList(from, to)
			.stream()
			.filter((part) -> part.role() == Role.SECTION || part.role() == Role.ITEM || part.role() == Role.TEXT)
			.map(Part::text)
			.filter((text) -> !Objects.requireNonNull(text).isBlank())
			.collect(Collectors.joining("\n"));
	}

}
