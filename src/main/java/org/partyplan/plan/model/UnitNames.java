package org.partyplan.plan.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;

/**
 * Finds the units and the people that a plan's words name, such as 宣传科、工会.
 *
 * @param said which unit a name means, as the office says
 * @param leaders those who hold a post
 */
public record UnitNames(List<UnitRef> units, Map<String, UUID> said, Leaders leaders) {

	public UnitNames(List<UnitRef> units) {
		this(units, Map.of(), Leaders.NONE);
	}

	public UnitNames(List<UnitRef> units, Leaders leaders) {
		this(units, Map.of(), leaders);
	}

	/** Names stand apart by these. */
	private static final Pattern APART = Pattern.compile("[、,，;；/／\\s]+|(?<=[科部办室处会团组])[和与及](?=\\p{IsHan})");

	/**
	 * Behind the short name of a party organisation these make it another one: 党委办公室,
	 * 护理部, 党委宣传部.
	 */
	private static final Pattern OTHERS = Pattern.compile(".*[部科室处办组]");

	/** What is called so is a unit, and neither everybody nor a person. */
	private static final Pattern UNIT = Pattern.compile("(?![各全有相])\\p{IsHan}{1,12}(?:[部科室处办会团组院]|中心|支部|党委)");

	/** What every party organisation's name has. */
	private static final Pattern COMMON = Pattern.compile("\\s|中国共产党|中共|委员会|党委|党组|办公室|党总支|总支|党支部|支部");

	/** The same, where the office has said what some more names mean. */
	public UnitNames saying(Map<String, UUID> names) {
		Map<String, UUID> all = new HashMap<>(said());
		all.putAll(names);
		return new UnitNames(units(), all, leaders());
	}

	/** The name, where words are a single one. */
	static Optional<String> single(@Nullable String words) {
		return Optional.ofNullable(words)
			.map(String::strip)
			.filter((name) -> !name.isEmpty() && APART.splitAsStream(name).count() == 1);
	}

	/** Names of departments or organisations that no unit has. */
	public Stream<String> unknown(@Nullable String words) {
		return (words == null) ? Stream.empty()
				: APART.splitAsStream(words)
					.map(String::strip)
					.filter((name) -> UNIT.matcher(name).matches() && named(name).findAny().isEmpty());
	}

	/** The unit named first. */
	public @Nullable UnitRef first(@Nullable String words) {
		return all(words).findFirst().orElse(null);
	}

	/** All units named, in the order of the words, each once. */
	Stream<UnitRef> all(@Nullable String words) {
		return (words == null) ? Stream.empty() : APART.splitAsStream(words).flatMap(this::named).distinct();
	}

	/**
	 * Those that one name may mean; a name within a longer one that fits is not counted.
	 */
	private Stream<UnitRef> named(String word) {
		UnitRef told = find(said().get(word.strip()));
		if (told != null) {
			return Stream.of(told);
		}
		List<Found> found = this.units.stream().flatMap((unit) -> Found.of(unit, word)).toList();
		return found.stream()
			.filter((one) -> found.stream().noneMatch((other) -> other.covers(one)))
			.sorted(Comparator.comparingInt(Found::at))
			.map(Found::unit);
	}

	/** The unit itself, as long as it stands. */
	@Nullable UnitRef find(@Nullable UUID id) {
		return this.units.stream().filter((unit) -> unit.id().equals(id)).findFirst().orElse(null);
	}

	/** All units of a kind: 各科室, 各党总支. */
	Stream<UnitRef> of(UnitKind kind) {
		return this.units.stream().filter((unit) -> unit.kind() == kind);
	}

	/** The units that a sentence begins with, those joined to the first by 、 too. */
	List<UnitRef> inFront(String sentence) {
		List<UnitRef> found = new ArrayList<>();
		String rest = sentence;
		for (UnitRef unit = front(rest); unit != null; unit = front(rest)) {
			found.add(unit);
			rest = rest.substring((rest.startsWith(unit.name()) ? unit.name() : unit.shortName()).length());
			rest = rest.matches("(?s)[、和及与].*") ? rest.substring(1) : "";
		}
		return found;
	}

	private @Nullable UnitRef front(String words) {
		return this.units.stream()
			.filter((unit) -> Stream.of(unit.name(), unit.shortName())
				.anyMatch((name) -> name.length() > 2 && words.startsWith(name)))
			.max(Comparator.comparingInt(
					(unit) -> words.startsWith(unit.name()) ? unit.name().length() : unit.shortName().length()))
			.orElse(null);
	}

	/** Whether an issuer is none of our party organisations, but another's. */
	public boolean foreign(@Nullable String issuer) {
		String name = core(issuer);
		List<String> own = this.units.stream()
			.filter((unit) -> unit.kind().party())
			.map((unit) -> core(unit.name()))
			.filter((words) -> words.length() > 1)
			.toList();
		return !name.isEmpty() && !own.isEmpty()
				&& own.stream().noneMatch((words) -> name.contains(words) || words.contains(name));
	}

	/** What tells one organisation from another. */
	private static String core(@Nullable String name) {
		return (name == null) ? "" : COMMON.matcher(name).replaceAll("");
	}

	public boolean has(UUID id) {
		return this.units.stream().anyMatch((unit) -> unit.id().equals(id));
	}

	/** A unit's name in a stretch of words. */
	private record Found(UnitRef unit, int at, int length) {

		static Stream<Found> of(UnitRef unit, String word) {
			return Stream.of(unit.name(), unit.shortName())
				.filter((name) -> name.length() > 1)
				.map((name) -> new Found(unit, word.indexOf(name), name.length()))
				.filter((found) -> found.at() >= 0 && !found.another(word))
				.limit(1);
		}

		private boolean another(String word) {
			int end = at() + length();
			return unit().kind().party() && OTHERS.matcher(word.substring(end)).matches();
		}

		boolean covers(Found other) {
			return length() > other.length() && at() <= other.at() && at() + length() >= other.at() + other.length();
		}

	}

}
