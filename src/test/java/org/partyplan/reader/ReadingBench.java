package org.partyplan.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How fast plans are read; bench/README.md keeps the figures. */
final class ReadingBench {

	private static final int PAGES = 20;

	/** Characters on a page of an official document. */
	private static final int PAGE = 22 * 28;

	private static final int WARM_UP = 30;

	private static final int ROUNDS = 21;

	private ReadingBench() {
	}

	public static void main(String[] args) {
		System.out.printf(Locale.ROOT, "Java %s, %d processors%n%n", System.getProperty("java.version"),
				Runtime.getRuntime().availableProcessors());
		System.out.println("| " + PAGES + " pages as | size, KB | median, ms | slowest, ms |\n|---|---|---|---|");
		files().forEach(ReadingBench::warm);
		System.out
			.println("\n| text | 0.25 M characters, ms | 0.5 M | 1 M | 2 M | 2 M : 1 M |\n|---|---|---|---|---|---|");
		for (Ugly ugly : Ugly.values()) {
			growth(ugly);
		}
	}

	/** The test plan, again and again until it fills the pages. */
	static List<String> pages() {
		List<String> lines = new ArrayList<>();
		for (int length = 0; length < PAGES * PAGE;) {
			for (String line : lines.isEmpty() ? PlanFiles.plan() : sections()) {
				lines.add(line);
				length += Math.max(line.length(), 28);
			}
		}
		return lines;
	}

	/** Without the title, which would begin another plan. */
	private static List<String> sections() {
		return PlanFiles.plan().stream().dropWhile((line) -> !line.startsWith("一、")).toList();
	}

	private static Map<String, byte[]> files() {
		List<String> plan = pages();
		Map<String, byte[]> files = new LinkedHashMap<>();
		byte[] docx = PlanFiles.docx(plan);
		files.put(".docx", docx);
		for (String kind : List.of("doc", "pdf")) {
			PlanFiles.converted(docx, "docx", kind).ifPresent((file) -> files.put("." + kind, file));
		}
		files.put(".html", PlanFiles.html(plan));
		files.put(".md", PlanFiles.markdown(plan));
		files.put(".txt", PlanFiles.text(plan).getBytes(StandardCharsets.UTF_8));
		return files;
	}

	private static void warm(String kind, byte[] file) {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < WARM_UP + ROUNDS; i++) {
			double time = time(file);
			if (i >= WARM_UP) {
				times.add(time);
			}
		}
		Collections.sort(times);
		System.out.printf(Locale.ROOT, "| %s | %d | %.0f | %.0f |%n", kind, file.length / 1024, times.get(ROUNDS / 2),
				times.get(ROUNDS - 1));
	}

	private static void growth(Ugly ugly) {
		StringBuilder row = new StringBuilder("| " + ugly.name().toLowerCase(Locale.ROOT).replace('_', ' '));
		double last = 0;
		double before = 0;
		for (int length = 250_000; length <= 2_000_000; length *= 2) {
			byte[] text = ugly.text(length).getBytes(StandardCharsets.UTF_8);
			before = last;
			last = Math.min(time(text), time(text));
			row.append(String.format(Locale.ROOT, " | %.0f", last));
		}
		System.out.println(row + String.format(Locale.ROOT, " | %.1f |", last / before));
	}

	private static double time(byte[] file) {
		long start = System.nanoTime();
		try {
			PlanJson.write(PlanReader.read(file, "plan"));
		}
		catch (UnreadablePlan ex) {
			System.out.println(ex.getMessage());
		}
		return (System.nanoTime() - start) / 1e6;
	}

}
