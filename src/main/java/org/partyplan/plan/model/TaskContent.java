package org.partyplan.plan.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measures;
import org.partyplan.measure.Vocabulary;
import org.partyplan.plan.text.Difference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a task asks of whom; two versions of it are compared field by field in words.
 *
 * @param terms what has to be done and when
 * @param units who helps, and whom it falls to
 * @param persons whom it falls to by name
 */
public record TaskContent(TaskTerms terms, Set<TaskUnit> units, Set<UUID> persons) {

	private static final List<Difference.Field<Named>> FIELDS = List.of(field("任务", (one) -> one.terms().title()),
			field("牵头部门", Named::lead), field("配合部门", (one) -> one.units(TaskUnit.Part.HELPER)),
			field("责任单位", Named::responsible), field("频次", (one) -> one.terms().schedule().cadence().label()),
			field("时限", (one) -> one.terms().schedule().words()), field("佐证", (one) -> one.terms().evidence().label()),
			field("填报数字", (one) -> Objects.toString(one.terms().amountLabel(), "")),
			field("留下什么", (one) -> Objects.toString(one.terms().leavesBehind(), "")),
			field("办结它的记录", (one) -> one.name(one.terms().recordKind())));

	private static Difference.Field<Named> field(String label, Function<Named, String> words) {
		return new Difference.Field<>(label, words);
	}

	public TaskContent with(TaskTerms newTerms) {
		return new TaskContent(newTerms, units(), persons());
	}

	/** The units that have a part. */
	public Set<UUID> units(TaskUnit.Part part) {
		return units().stream()
			.filter((unit) -> unit.part() == part)
			.map(TaskUnit::unitId)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** All ids that stand for a name. */
	private Stream<UUID> named() {
		return Stream
			.of(Stream.ofNullable(terms().leadUnitId()), units().stream().map(TaskUnit::unitId), persons().stream())
			.flatMap(Function.identity());
	}

	/** A task with the names of its units and persons. */
	private record Named(TaskContent content, UUID organization, Map<String, String> names) {

		TaskTerms terms() {
			return content().terms();
		}

		String name(@Nullable Object id) {
			return (id == null) ? "" : names().getOrDefault(id.toString(), "已撤销的单位");
		}

		String names(Stream<UUID> ids) {
			return ids.map(this::name).sorted().collect(Collectors.joining("、"));
		}

		String lead() {
			return name(terms().leadUnitId());
		}

		String units(TaskUnit.Part part) {
			return names(content().units(part).stream());
		}

		/** 各支部 of the whole organisation need no further name. */
		String responsible() {
			Stream<UUID> chosen = content().units(TaskUnit.Part.TARGET)
				.stream()
				.filter((id) -> terms().audience() != Audience.BRANCHES || !id.equals(organization()));
			String chosenNames = names(Stream.concat(chosen, content().persons().stream()));
			return terms().audience().label() + (chosenNames.isEmpty() ? "" : "：" + chosenNames);
		}

	}

	/** Names what stands in tasks and metrics. */
	@Component
	public static class Naming {

		private static final String NAMES = """
				select cast(id as text) as id, name from organization_unit where id in (:ids)
				union all
				select cast(id as text), name from organization_person where id in (:ids)
				""";

		private final JdbcClient jdbc;

		private final Measures measures;

		Naming(JdbcClient jdbc, Measures measures) {
			this.jdbc = jdbc;
			this.measures = measures;
		}

		/** For some versions of the tasks of an organisation's plan, and for metrics. */
		public Words of(UUID organization, Collection<TaskContent> versions) {
			Set<UUID> ids = new HashSet<>();
			versions.forEach((version) -> version.named().forEach(ids::add));
			Vocabulary vocabulary = this.measures.vocabulary();
			Map<String, String> names = new HashMap<>();
			vocabulary.kinds().forEach((kind) -> names.put(kind.key(), kind.name()));
			if (!ids.isEmpty()) {
				this.jdbc.sql(NAMES)
					.param("ids", ids)
					.query((row, number) -> names.put(row.getString("id"), row.getString("name")))
					.list();
			}
			return new Words(organization, names, vocabulary);
		}

	}

	/** Puts versions of tasks and metrics in words. */
	public record Words(UUID organization, Map<String, String> names, Vocabulary vocabulary) {

		/** What differs; all that is filled in where there was nothing before. */
		public List<Difference> between(@Nullable TaskContent before, TaskContent after) {
			return Difference.list(FIELDS, (before == null) ? null : named(before), named(after));
		}

		public List<Difference> between(@Nullable MetricTerms before, MetricTerms after) {
			return after.since(before, vocabulary());
		}

		private Named named(TaskContent content) {
			return new Named(content, organization(), names());
		}

	}

}
