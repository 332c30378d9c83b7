package org.partyplan.reader.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.partyplan.reader.PlanReader;
import org.partyplan.reader.UnreadablePlan;

/**
 * Prints one table of how well the annotated plans of some folders are read. Behind
 * {@code -v}, or beside the names of texts, it lists what was missed and what was too
 * many; the files beside the texts are read behind {@code -f}.
 */
public final class ReaderScores {

	private ReaderScores() {
	}

	public static void main(String[] args) {
		List<String> given = Stream.of(args).filter((arg) -> !arg.startsWith("-")).toList();
		List<String> names = given.stream().filter((arg) -> !Path.of(arg).toFile().isDirectory()).toList();
		boolean wide = List.of(args).contains("-w");
		List<AnnotatedPlan> plans = given.stream()
			.filter((arg) -> !names.contains(arg))
			.flatMap((folder) -> AnnotatedPlan.in(Path.of(folder)).stream())
			.filter((plan) -> names.isEmpty() || names.contains(plan.name()))
			.map((plan) -> wide ? plan.fullWidth() : plan)
			.toList();
		List<PlanScore> scores = Stream
			.concat(plans.stream().map(ReaderScores::score),
					List.of(args).contains("-f") ? files(given, names) : Stream.empty())
			.toList();
		if (List.of(args).contains("-v") || !names.isEmpty()) {
			scores.forEach(ReaderScores::details);
		}
		System.out.println(table(scores));
	}

	public static PlanScore score(AnnotatedPlan plan) {
		try {
			return PlanScore.of(plan, PlanReader.readText(plan.text()));
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(plan.name(), ex);
		}
	}

	private static Stream<PlanScore> files(List<String> given, List<String> names) {
		return given.stream()
			.filter((arg) -> !names.contains(arg))
			.flatMap((folder) -> AnnotatedPlan.files(Path.of(folder)).stream())
			.filter((file) -> names.isEmpty() || names.contains(AnnotatedPlan.of(file).name()))
			.map(ReaderScores::score);
	}

	/** How the file of an annotated plan is read. */
	public static PlanScore score(Path file) {
		try {
			String name = file.getFileName().toString();
			return PlanScore.of(AnnotatedPlan.of(file).named(name), PlanReader.read(Files.readAllBytes(file), name));
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(file.toString(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static PlanScore all(List<PlanScore> scores) {
		return scores.stream().reduce(PlanScore.none("all"), PlanScore::plus);
	}

	public static String table(List<PlanScore> scores) {
		StringBuilder table = new StringBuilder(
				"| text | structure | metrics | cadences | head | kept | junk |\n|---|---|---|---|---|---|---|\n");
		scores.forEach((score) -> table.append(score.row()).append('\n'));
		return table.append(all(scores).row()).toString();
	}

	private static void details(PlanScore score) {
		System.out.println("== " + score.name());
		listed("structure", score.struct());
		listed("metric", score.metric());
		listed("cadence", score.cadence());
		listed("head", score.head());
	}

	private static void listed(String kind, Tally tally) {
		tally.missed().forEach((one) -> System.out.println(kind + " missed: " + one));
		tally.extra().forEach((one) -> System.out.println(kind + " extra:  " + one));
	}

}
