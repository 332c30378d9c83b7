package org.partyplan.measure;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The measures and the kinds of record that there are, as plain data. */
public final class Vocabulary {

	private final Map<String, Measure> measures = new LinkedHashMap<>();

	private final List<RecordKind> kinds;

	/**
	 * What an office says that a name or a title means, before any words are looked at.
	 */
	private final Map<String, String> said;

	public Vocabulary(List<Measure> measures, List<RecordKind> kinds) {
		this(measures, kinds, Map.of());
	}

	private Vocabulary(List<Measure> measures, List<RecordKind> kinds, Map<String, String> said) {
		measures.forEach((measure) -> this.measures.put(measure.key(), measure));
		this.kinds = List.copyOf(kinds);
		this.said = Map.copyOf(said);
	}

	/** The same, where an office has said which measure or kind some words mean. */
	public Vocabulary saying(Map<String, String> meanings) {
		return new Vocabulary(all(), kinds(), meanings);
	}

	/** The modules' own by name, then each kind's. */
	public List<Measure> all() {
		return List.copyOf(this.measures.values());
	}

	public List<RecordKind> kinds() {
		return this.kinds;
	}

	public Optional<Measure> find(@Nullable String key) {
		return Optional.ofNullable(this.measures.get(key));
	}

	/** By hand, for what no record can answer. */
	public Measure reported() {
		return Objects.requireNonNull(this.measures.get(Measure.REPORTED));
	}

	/** Those that need nothing said besides. */
	public List<Measure> choices() {
		return this.measures.values().stream().filter((measure) -> !measure.choosesKinds()).toList();
	}

	/** Those of them that a target in this unit can be counted by, and by hand. */
	public List<Measure> choices(String unit) {
		return choices().stream()
			.filter((measure) -> measure.words().countsIn(unit) || measure.equals(reported()))
			.toList();
	}

	/** Whether a metric can be given it; saying nothing can be meant, too. */
	public boolean offers(@Nullable String key) {
		return key == null || key.isEmpty() || find(key).filter((measure) -> !measure.choosesKinds()).isPresent();
	}

	/** The name people know it by; whatever is not there is reported by hand. */
	public String label(@Nullable String key) {
		return (key == null) ? "" : find(key).orElseGet(this::reported).name();
	}

	/**
	 * The measure that a target means: the one whose longest words stand in its name, or
	 * else in its sentence.
	 */
	public Optional<Measure> meant(String name, String sentence, String unit) {
		Optional<Measure> told = find(this.said.get(name)).filter((measure) -> offers(measure.key()));
		return told.isPresent() ? told
				: Stream.of(name, sentence)
					.map((text) -> Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", ""))
					.flatMap((text) -> meant(text, unit).stream())
					.findFirst();
	}

	/** How an office's correction names a metric in a unit. */
	public static String counting(String name, String unit) {
		return name + "（" + unit + "）";
	}

	/** The unit that an office counts a metric in. */
	public String unit(String name, String unit) {
		return this.said.getOrDefault(counting(name, unit), unit);
	}

	/** The kind of record that a task's title means. */
	public Optional<RecordKind> kindOf(String title) {
		String told = this.said.get(title);
		return kinds().stream()
			.filter((kind) -> kind.key().equals(told))
			.findFirst()
			.or(() -> RecordKinds.meant(title, kinds()));
	}

	private Optional<Measure> meant(String text, String unit) {
		return this.measures.values()
			.stream()
			.filter((measure) -> measure.words().countsIn(unit) && measure.words().fit(text) > 0)
			.reduce((one, other) -> (other.words().fit(text) > one.words().fit(text)) ? other : one);
	}

}
