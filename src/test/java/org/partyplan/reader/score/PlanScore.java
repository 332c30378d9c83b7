package org.partyplan.reader.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a draft is worth beside the annotated plan, by the rules of plan-json. */
public record PlanScore(String name, Tally struct, Tally metric, Tally cadence, Tally head, Tally kept, int junk) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern SENTENCE = Pattern.compile("(?<=[。；！？])");

	static PlanScore none(String name) {
		return new PlanScore(name, Tally.none(), Tally.none(), Tally.none(), Tally.none(), Tally.none(), 0);
	}

	public static PlanScore of(AnnotatedPlan plan, PlanDraft draft) {
		JsonNode found = JSON.readTree(PlanJson.write(draft));
		return new PlanScore(plan.name(),
				tally(headings(plan.gold()), headings(found), Heading::same, Heading::toString, List.of()),
				tally(list(plan.gold(), "metrics"), list(found, "metrics"), (g, f) -> sameMetric(plan, g, f),
						PlanScore::metric, plan.optional("metrics")),
				tally(list(plan.gold(), "cadences"), list(found, "cadences"), (g, f) -> sameCadence(plan, g, f),
						PlanScore::cadence, plan.optional("cadences")),
				head(plan, found), kept(plan, found), leaked(plan, found).size());
	}

	/** The headings alone. */
	static Tally headings(AnnotatedPlan plan, PlanDraft draft) {
		return tally(headings(plan.gold()), headings(JSON.readTree(PlanJson.write(draft))), Heading::same,
				Heading::toString, List.of());
	}

	PlanScore plus(PlanScore other) {
		return new PlanScore(this.name, this.struct.plus(other.struct), this.metric.plus(other.metric),
				this.cadence.plus(other.cadence), this.head.plus(other.head), this.kept.plus(other.kept),
				this.junk + other.junk);
	}

	private static <T> Tally tally(List<T> gold, List<T> found, BiPredicate<T, T> same, Function<T, String> shown,
			List<String> optional) {
		Set<Integer> used = new HashSet<>();
		List<String> missed = new ArrayList<>();
		for (T one : gold) {
			int at = 0;
			while (at < found.size() && (used.contains(at) || !same.test(one, found.get(at)))) {
				at++;
			}
			if (at < found.size()) {
				used.add(at);
			}
			else {
				missed.add(shown.apply(one));
			}
		}
		List<T> counted = found.stream()
			.filter((one) -> gold.stream().anyMatch((other) -> same.test(other, one)) || !free(one, optional))
			.toList();
		List<String> extra = counted.stream().filter((one) -> !used.contains(index(found, one))).map(shown).toList();
		return new Tally(gold.size() - missed.size(), gold.size(), counted.size(), missed, extra);
	}

	/** By identity: equal ones are several. */
	private static <T> int index(List<T> list, T one) {
		int at = 0;
		while (list.get(at) != one) {
			at++;
		}
		return at;
	}

	private static <T> boolean free(T one, List<String> optional) {
		return one instanceof JsonNode node
				&& optional.stream().anyMatch((span) -> Words.overlap(span, node.path("quote").asString("")));
	}

	private static boolean sameMetric(AnnotatedPlan plan, JsonNode gold, JsonNode found) {
		String quote = text(gold, "quote");
		String comparator = text(found, "comparator");
		return Words.number(text(gold, "value")).equals(Words.number(text(found, "value")))
				&& Words.unit(text(gold, "unit")).equals(Words.unit(text(found, "unit")))
				&& (comparator.equals(text(gold, "comparator"))
						|| plan.alternatives("comparator_alt", quote).contains(comparator))
				&& Words.overlap(quote, text(found, "quote"));
	}

	private static boolean sameCadence(AnnotatedPlan plan, JsonNode gold, JsonNode found) {
		String quote = text(gold, "quote");
		String cadence = text(found, "cadence");
		return (cadence.equals(text(gold, "cadence")) || plan.alternatives("cadence_alt", quote).contains(cadence))
				&& Words.overlap(quote, text(found, "quote"));
	}

	private static Tally head(AnnotatedPlan plan, JsonNode found) {
		List<String> missed = Stream.of("title", "year", "issuer", "issuedOn").filter((key) -> {
			String gold = key.equals("issuedOn") ? "issued_on" : key;
			List<String> right = new ArrayList<>(plan.optional(gold + "_alt"));
			right.add(text(plan.gold(), gold));
			return right.stream().map(Words::norm).noneMatch(Words.norm(text(found, key))::equals);
		}).map((key) -> key + "=" + text(found, key)).toList();
		return new Tally(4 - missed.size(), 4, 4, missed, List.of());
	}

	private static Tally kept(AnnotatedPlan plan, JsonNode found) {
		String blob = Words.norm(strings(found).collect(Collectors.joining()));
		Set<String> free = Stream
			.concat(AnnotatedPlan.strings(plan.gold().path("junk")).stream(), plan.optional("junk").stream())
			.map(Words::norm)
			.collect(Collectors.toSet());
		List<String> pieces = plan.text()
			.lines()
			.map(Words::norm)
			.filter((line) -> !line.isEmpty() && !free.contains(line))
			.flatMap(SENTENCE::splitAsStream)
			.map(Words::titleKey)
			.filter((piece) -> !piece.isEmpty())
			.toList();
		int all = pieces.stream().mapToInt(String::length).sum();
		int have = pieces.stream().mapToInt((piece) -> Words.foundIn(piece, blob)).sum();
		return new Tally(have, all, all, List.of(), List.of());
	}

	private static List<String> leaked(AnnotatedPlan plan, JsonNode found) {
		String blob = Words.norm(strings(found).collect(Collectors.joining()));
		return AnnotatedPlan.strings(plan.gold().path("junk"))
			.stream()
			.map(Words::norm)
			.filter((junk) -> junk.length() >= 4 && blob.contains(junk))
			.toList();
	}

	/** All words of the plan but those struck out. */
	private static Stream<String> strings(JsonNode node) {
		if (node.isString()) {
			return Stream.of(node.stringValue());
		}
		return Stream.concat(
				node.properties()
					.stream()
					.filter((member) -> !member.getKey().equals("ignored"))
					.flatMap((member) -> strings(member.getValue())),
				node.isArray() ? node.values().stream().flatMap(PlanScore::strings) : Stream.empty());
	}

	private static List<Heading> headings(JsonNode plan) {
		return list(plan, "sections").stream()
			.flatMap((section) -> Stream.concat(Stream.of(new Heading(1, text(section, "title"))),
					list(section, "items").stream().map((item) -> new Heading(2, text(item, "title")))))
			.toList();
	}

	private static List<JsonNode> list(JsonNode plan, String key) {
		return List.copyOf(plan.path(key).values());
	}

	private static String text(JsonNode node, String key) {
		return node.path(key).asString("");
	}

	private static String metric(JsonNode one) {
		return text(one, "comparator") + " " + text(one, "value") + " " + text(one, "unit") + " | "
				+ text(one, "quote").replace("\n", "⏎");
	}

	private static String cadence(JsonNode one) {
		return text(one, "cadence") + " " + text(one, "node") + " | " + text(one, "quote").replace("\n", "⏎");
	}

	String row() {
		return String.format(Locale.ROOT, "| %s | %s | %s | %s | %s | %s | %d |", this.name, this.struct.shown(),
				this.metric.shown(), this.cadence.shown(), this.head.shown(), this.kept.shown(), this.junk);
	}

	private record Heading(int level, String title) {

		static boolean same(Heading gold, Heading found) {
			return gold.level == found.level && Words.sameTitle(gold.title, found.title);
		}

		@Override
		public String toString() {
			return this.level + " " + this.title;
		}

	}

}
