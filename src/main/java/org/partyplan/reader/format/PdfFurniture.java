package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells page numbers and running heads: the first or last lines of a page that say the
 * same on many pages, or count them.
 */
final class PdfFurniture {

	private static final Pattern DIGITS = Pattern.compile("\\d+");

	/** How many lines at either end of a page may be furniture. */
	private static final int DEPTH = 2;

	/** Running heads stand at the same height, to a few points. */
	private static final int GRID = 6;

	private static final int SHORTEST = 4;

	private final Map<Integer, List<PdfLine>> pages;

	private final Map<String, Set<Integer>> seen = new HashMap<>();

	private final int numbered;

	private PdfFurniture(List<PdfLine> lines) {
		this.pages = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
		this.pages.values().stream().flatMap(PdfFurniture::ends).forEach(this::see);
		this.numbered = (int) this.pages.values()
			.stream()
			.filter((page) -> ends(page).anyMatch((line) -> RunningHeads.pageNumber(line.text())))
			.count();
	}

	private void see(PdfLine line) {
		this.seen.computeIfAbsent(key(line), (key) -> new HashSet<>()).add(line.page());
	}

	/** What a line says but for its numbers, and where. */
	private static String key(PdfLine line) {
		return Math.round(line.bottom() / GRID) + DIGITS.matcher(line.text()).replaceAll("#");
	}

	static List<PdfLine> marked(List<PdfLine> lines) {
		PdfFurniture furniture = new PdfFurniture(lines);
		Set<PdfLine> found = new HashSet<>();
		furniture.pages.values().forEach((page) -> ends(page).filter(furniture::stands).forEach(found::add));
		List<PdfLine> marked = new ArrayList<>();
		lines.forEach((line) -> marked.add(found.contains(line) ? line.setAside() : line));
		return marked;
	}

	private static Stream<PdfLine> ends(List<PdfLine> page) {
		int below = Math.max(Math.min(DEPTH, page.size()), page.size() - DEPTH);
		return Stream.concat(page.stream().limit(DEPTH), page.subList(below, page.size()).stream());
	}

	private boolean stands(PdfLine line) {
		int times = this.seen.getOrDefault(key(line), Set.of()).size();
		boolean repeated = says(line) && times > 1 && times * 2 >= this.pages.size() - 1;
		return repeated || (RunningHeads.pageNumber(line.text()) && this.numbered * 2 >= this.pages.size());
	}

	/** The last words of a paragraph may be the same on two pages. */
	private static boolean says(PdfLine line) {
		return line.text().chars().filter(Character::isLetterOrDigit).count() >= SHORTEST;
	}

}
