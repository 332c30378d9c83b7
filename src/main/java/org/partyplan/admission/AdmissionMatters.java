package org.partyplan.admission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.NextStep;
import org.partyplan.admission.model.PendingSteps;
import org.partyplan.shared.Together;

/**
 * What of admission concerns those above the branches: steps that stand still in
 * {@code :scope}, and the highly educated people with whom a leader keeps in touch.
 */
public final class AdmissionMatters {

	private static final String PAIRS = """
			select a.id, p.name, coalesce((select max(k.happened_on) from admission_contact k where k.pair_id = a.id), a.valid_from) as since
			from admission_pair a join organization_person p on p.id = a.person_id
			where a.valid_to is null and a.leader_id = %s order by since, p.name
			""";

	private AdmissionMatters() {
	}

	/**
	 * What has to be asked.
	 * @param person whose pairs, in SQL
	 */
	public static Map<String, String> selects(String person) {
		Map<String, String> selects = new HashMap<>(PendingSteps.selects());
		selects.put("pairs", PAIRS.formatted(person));
		return selects;
	}

	/** Steps whose last day has passed, by step, the longest first. */
	public static List<Late> late(Together.Answers answers, LocalDate today) {
		return PendingSteps.of(answers, today)
			.flatMap((one) -> one.ahead()
				.stream()
				.filter((step) -> step.state() == NextStep.State.LATE)
				.map((step) -> new One(step, one.course().who().branch())))
			.collect(Collectors.groupingBy((one) -> one.step().kind().key(), LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((some) -> Late.of(some, today))
			.sorted(Comparator.comparing(Late::days).reversed())
			.toList();
	}

	/** Pairs with whom there should have been a contact by today. */
	public static List<Pair> pairs(Together.Answers answers, LocalDate today) {
		int months = PendingSteps.law(answers, today).value("admission.contact").number();
		return answers.of("pairs", Kept.class)
			.stream()
			.map((kept) -> new Pair(kept.id(), kept.name(), kept.since(), kept.since().plusMonths(months)))
			.filter((pair) -> pair.due().isBefore(today))
			.toList();
	}

	/** Two people, as they are read. */
	record Kept(UUID id, String name, LocalDate since) {
	}

	/** One step that is late. */
	private record One(NextStep step, String branch) {

		LocalDate latest() {
			return Objects.requireNonNull(this.step.latest());
		}

	}

	/**
	 * One kind of step that is late with some.
	 *
	 * @param limit how long is given, or null
	 * @param people with how many
	 * @param branches in how many branches
	 * @param days for how many days at most
	 */
	public record Late(String step, boolean superior, @Nullable String limit, int people, int branches, long days) {

		static Late of(List<One> some, LocalDate today) {
			NextStep first = some.get(0).step();
			LocalDate oldest = some.stream().map(One::latest).min(Comparator.naturalOrder()).orElseThrow();
			return new Late(first.kind().name(), first.kind().superior(),
					(first.window().most() == null) ? null : first.window().most().words(), some.size(),
					(int) some.stream().map(One::branch).distinct().count(), ChronoUnit.DAYS.between(oldest, today));
		}

	}

	/** Somebody whom one keeps in touch with. */
	public record Pair(UUID id, String name, LocalDate since, LocalDate due) {
	}

}
