package org.partyplan.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partyplan.reader.Part.Role;
import org.partyplan.reader.structure.Parts;
import org.partyplan.reader.structure.PartsReader;
import org.partyplan.reader.structure.Pieces;
import org.partyplan.reader.structure.Stretch;
import org.partyplan.reader.structure.TitleShape;
import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.SourceText;

/**
 * One of the plans in a file that holds several.
 *
 * @param part the index of its first part
 * @param end the index behind its last part
 * @param title its title as it stands in the file
 * @param read whether it is the one that was read
 */
public record PlanPiece(int part, int end, String title, boolean read) {

	public static List<PlanPiece> in(List<Part> parts) {
		List<Integer> starts = Pieces
			.in(parts.stream().map((part) -> new Stretch(Line.of(part.source()), false)).toList());
		return IntStream.range(0, starts.size())
			.mapToObj((i) -> of(parts, starts.get(i), (i + 1 < starts.size()) ? starts.get(i + 1) : parts.size()))
			.toList();
	}

	private static PlanPiece of(List<Part> parts, int start, int end) {
		boolean read = parts.subList(start, end).stream().anyMatch((part) -> part.role() != Role.IGNORED);
		String title = parts.subList(start, end)
			.stream()
			.map((part) -> part.title() + part.text())
			.filter((words) -> TitleShape.title(Folded.of(words).text()))
			.findFirst()
			.orElse(parts.get(start).title() + parts.get(start).text());
		return new PlanPiece(start, end, title, read);
	}

	/** The parts with this plan read and everything else struck out. */
	List<Part> taken(List<Part> parts) {
		String source = parts.subList(this.part, this.end).stream().map(Part::source).collect(Collectors.joining());
		List<Part> taken = new ArrayList<>(struck(parts.subList(0, this.part)).toList());
		taken.addAll(PartsReader.read(SourceText.of(source)));
		struck(parts.subList(this.end, parts.size())).forEach(taken::add);
		return taken;
	}

	private static Stream<Part> struck(List<Part> parts) {
		return parts.stream()
			.map((part) -> (part.role() == Role.IGNORED) ? part : Parts.read(Role.IGNORED, part.source()));
	}

}
