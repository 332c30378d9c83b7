package org.partyplan.plan.importing;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.importing.ImportCorrection.Kind;
import org.partyplan.plan.model.UnitNames;
import org.partyplan.reader.DraftMetric;

/** What an office's words mean, as it corrected them in earlier plans. */
record KnownWords(List<ImportCorrection> corrections) {

	static final KnownWords NONE = new KnownWords(List.of());

	/** The words of measures and kinds of record, those corrected first. */
	Vocabulary in(Vocabulary vocabulary) {
		return vocabulary.saying(of(ImportCorrection::meaning, Kind.MEASURE, Kind.RECORD, Kind.COUNTED));
	}

	/** The names of units, those corrected first. */
	UnitNames in(UnitNames units) {
		return units.saying(of((one) -> UUID.fromString(one.meaning()), Kind.UNIT));
	}

	private <T> Map<String, T> of(Function<ImportCorrection, T> meaning, Kind... kinds) {
		return corrections().stream()
			.filter((one) -> List.of(kinds).contains(one.kind()))
			.collect(Collectors.toMap(ImportCorrection::words, meaning, (first, second) -> first));
	}

	Optional<ImportCorrection> find(Kind kind, @Nullable String words) {
		return corrections().stream().filter((one) -> one.kind() == kind && one.words().equals(words)).findFirst();
	}

	/** Where a correction says in what a metric is counted. */
	Optional<ImportCorrection> counting(DraftMetric metric) {
		return corrections().stream()
			.filter((one) -> one.kind() == Kind.COUNTED && one.meaning().equals(metric.unit())
					&& one.words().startsWith(metric.name() + "（"))
			.findFirst();
	}

	/** （计量单位按 3 月的更正）. */
	String countingReason(DraftMetric metric) {
		return counting(metric).map((one) -> "（计量单位" + month(one) + "）").orElse("");
	}

	private static String month(ImportCorrection one) {
		return "按 " + one.learnedAt().atZone(ZoneId.systemDefault()).getMonthValue() + " 月的更正";
	}

	/** （按 3 月的更正）, where a correction decides. */
	String reason(Kind kind, @Nullable String words) {
		return find(kind, words).map((one) -> "（" + month(one) + "）").orElse("");
	}

}
