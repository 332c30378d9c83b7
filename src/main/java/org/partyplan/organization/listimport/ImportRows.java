package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Pinyin;
import org.partyplan.organization.Seal;
import org.partyplan.organization.model.CategoryStage;
import org.partyplan.shared.RuleBroken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes newcomers, many at once. */
@Component
class ImportRows {

	private static final int AT_ONCE = 500;

	/**
	 * Many rows as one parameter: a statement a row would take ten times as long. A
	 * column that is not named is empty.
	 */
	private static final String PERSON = """
			insert into organization_person
			select r.* from jsonb_populate_recordset(cast(null as organization_person), cast(? as jsonb)) r""";

	private static final String MEMBERSHIP = """
			insert into organization_membership (id, person_id, unit_id, valid_from, came)
			select gen_random_uuid(), person, unit, since, 'IMPORTED'
			from jsonb_to_recordset(cast(? as jsonb)) as r (person uuid, unit uuid, since date)""";

	private static final String CATEGORY = """
			insert into organization_category (id, person_id, category, valid_from, valid_to)
			select gen_random_uuid(), person, category, since, until
			from jsonb_to_recordset(cast(? as jsonb)) as r (person uuid, category text, since date, until date)""";

	private static final String MARK = """
			insert into organization_mark (id, person_id, mark, valid_from)
			select gen_random_uuid(), person, mark, since
			from jsonb_to_recordset(cast(? as jsonb)) as r (person uuid, mark text, since date)""";

	private static final TypeReference<Map<String, @Nullable Object>> FACTS = new TypeReference<>() {
	};

	private final JdbcTemplate jdbc;

	private final JsonMapper json;

	private final Seal seal;

	ImportRows(JdbcTemplate jdbc, JsonMapper json, Seal seal) {
		this.jdbc = jdbc;
		this.json = json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
		this.seal = seal;
	}

	/**
	 * The database learns of the first rows at once: it would check thousands of later
	 * ones by the plans it made for a small roster.
	 */
	void write(UUID batch, List<Newcomer> newcomers, IntConsumer progress) {
		for (int from = 0; from < newcomers.size(); from += AT_ONCE) {
			List<Newcomer> some = newcomers.subList(from, Math.min(newcomers.size(), from + AT_ONCE));
			this.jdbc.update(PERSON, json(some.stream().map((one) -> person(one, batch))));
			this.jdbc.update(MEMBERSHIP, json(some.stream().map(ImportRows::membership)));
			stages(some.stream().flatMap((one) -> stages(one.id(), one.stages())));
			marks(some.stream().flatMap((one) -> marks(one.id(), one.marks(), one.since())));
			if (from == 0 && some.size() == AT_ONCE) {
				this.jdbc.execute("select organization_refresh_statistics()");
			}
			progress.accept(from + some.size());
		}
	}

	void stages(Stream<Map<String, @Nullable Object>> rows) {
		this.jdbc.update(CATEGORY, json(rows));
	}

	void marks(Stream<Map<String, @Nullable Object>> rows) {
		this.jdbc.update(MARK, json(rows));
	}

	void done(UUID batch, int taken, int updated) {
		this.jdbc
			.update("""
					update organization_batch set state = 'DONE', taken = ?, updated = ?, version = version + 1 where id = ?""",
					taken, updated, batch);
		this.jdbc.update("delete from organization_batch_row where batch_id = ?", batch);
		this.jdbc.update("""
				delete from organization_batch_piece where batch_id = ?
				  and exists (select 1 from organization_batch b where b.id = batch_id and b.bad = 0)""", batch);
	}

	void takeBack(UUID batch) {
		int claimed = this.jdbc.update(
				"update organization_batch set state = 'UNDONE', version = version + 1 where id = ? and state = 'DONE'",
				batch);
		if (claimed == 0) {
			throw new RuleBroken("organization.import.notDone");
		}
		List<String> changed = this.jdbc.queryForList(
				"select name from organization_person where batch_id = ? and version > 0 order by pinyin limit 3",
				String.class, batch);
		if (!changed.isEmpty()) {
			throw new RuleBroken("organization.import.changed", String.join("、", changed));
		}
		try {
			delete(batch);
		}
		catch (DataIntegrityViolationException used) {
			throw new RuleBroken("organization.import.used");
		}
	}

	/** Whoever is named elsewhere by now cannot go. */
	private void delete(UUID batch) {
		for (String table : List.of("organization_mark", "organization_category", "organization_membership")) {
			this.jdbc.update("delete from " + table
					+ " where person_id in (select id from organization_person where batch_id = ?)", batch);
		}
		this.jdbc.update("delete from organization_person where batch_id = ?", batch);
		this.jdbc.update("delete from organization_batch_piece where batch_id = ?", batch);
	}

	private String json(Stream<Map<String, @Nullable Object>> rows) {
		return this.json.writeValueAsString(rows.toList());
	}

	/** The facts go by their own names, which are the columns'. */
	private Map<String, @Nullable Object> person(Newcomer one, UUID batch) {
		Map<String, @Nullable Object> row = new HashMap<>(this.json.convertValue(one.facts(), FACTS));
		Pinyin pinyin = Pinyin.of(one.name());
		row.put("id", one.id());
		row.put("version", 0);
		row.put("batch_id", batch);
		row.put("name", one.name());
		row.put("pinyin", pinyin.full());
		row.put("initials", pinyin.initials());
		row.put("phone_sealed", this.seal.seal(one.phone()));
		row.put("identity_sealed", this.seal.seal(one.identity()));
		row.put("identity_print", this.seal.print(one.identity()));
		return row;
	}

	private static Map<String, @Nullable Object> membership(Newcomer one) {
		return Map.of("person", one.id(), "unit", one.unitId(), "since", one.since().toString());
	}

	static Stream<Map<String, @Nullable Object>> stages(UUID person, List<CategoryStage> stages) {
		return stages.stream().map((stage) -> {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("person", person);
			row.put("category", stage.category());
			row.put("since", stage.validFrom().toString());
			row.put("until", (stage.validTo() == null) ? null : stage.validTo().toString());
			return row;
		});
	}

	static Stream<Map<String, @Nullable Object>> marks(UUID person, List<String> marks, LocalDate since) {
		return marks.stream().map((mark) -> Map.of("person", person, "mark", mark, "since", since.toString()));
	}

}
