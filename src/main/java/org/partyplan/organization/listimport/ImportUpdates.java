package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Pinyin;
import org.partyplan.organization.Seal;
import org.partyplan.organization.model.StrayPosts;
import org.partyplan.shared.RuleBroken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes what a list changes of people known, keeps what it replaces, and puts it back.
 */
@Component
class ImportUpdates {

	private static final TypeReference<Map<String, @Nullable Object>> FACTS = new TypeReference<>() {
	};

	private static final String BEFORE = """
			insert into organization_batch_before (batch_id, person_id, person, memberships, categories, marks, posts)
			select cast(? as uuid), p.id, to_jsonb(p),
			  (select jsonb_agg(to_jsonb(m)) from organization_membership m where m.person_id = p.id),
			  (select jsonb_agg(to_jsonb(c)) from organization_category c where c.person_id = p.id),
			  (select coalesce(jsonb_agg(to_jsonb(k)), '[]') from organization_mark k where k.person_id = p.id),
			  (select coalesce(jsonb_agg(to_jsonb(h)), '[]') from organization_post h where h.person_id = p.id)
			from organization_person p where p.id = any(?)
			""";

	/** Also what a list put back writes. */
	private static final String SET = """
			update organization_person p set name = r.name, pinyin = r.pinyin, initials = r.initials, sex = r.sex,
			  born = r.born, ethnicity = r.ethnicity, native_place = r.native_place, education = r.education,
			  degree = r.degree, title = r.title, title_level = r.title_level, job = r.job, department = r.department,
			  area = r.area, retired_on = r.retired_on, %s, version = p.version + 1
			""";

	private static final String PERSON = SET.formatted("phone_sealed = coalesce(r.phone_sealed, p.phone_sealed), "
			+ "identity_sealed = coalesce(r.identity_sealed, p.identity_sealed), "
			+ "identity_print = coalesce(r.identity_print, p.identity_print)") + """
					from jsonb_populate_recordset(cast(null as organization_person), cast(? as jsonb)) r
					where p.id = r.id and p.version = r.version""";

	private static final String LEAVE = """
			update organization_membership m set valid_to = r.since, left_how = 'MOVED'
			from jsonb_to_recordset(cast(? as jsonb)) as r (person uuid, unit uuid, since date)
			where m.person_id = r.person and m.valid_to is null
			""";

	private static final String COME = """
			insert into organization_membership (id, person_id, unit_id, valid_from, came)
			select gen_random_uuid(), person, unit, since, 'IMPORTED'
			from jsonb_to_recordset(cast(? as jsonb)) as r (person uuid, unit uuid, since date)
			""";

	private final JdbcTemplate jdbc;

	private final JsonMapper json;

	private final Seal seal;

	private final ImportRows rows;

	private final StrayPosts strays;

	ImportUpdates(JdbcTemplate jdbc, JsonMapper json, Seal seal, ImportRows rows, StrayPosts strays) {
		this.strays = strays;
		this.jdbc = jdbc;
		this.json = json.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
		this.seal = seal;
		this.rows = rows;
	}

	void write(UUID batch, List<ImportMatch> known, LocalDate today) {
		if (known.isEmpty()) {
			return;
		}
		UUID[] people = known.stream().map((one) -> person(one).id()).toArray(UUID[]::new);
		this.jdbc.update(BEFORE, batch, people);
		int written = this.jdbc.update(PERSON, json(known.stream().map(this::facts)));
		if (written < known.size()) {
			throw new RuleBroken("organization.import.stale");
		}
		String moves = json(known.stream().filter((one) -> update(one).unitId() != null).map(ImportUpdates::move));
		this.jdbc.update(LEAVE, moves);
		this.jdbc.update(COME, moves);
		known.stream()
			.filter((one) -> update(one).unitId() != null)
			.collect(Collectors.groupingBy((one) -> update(one).since(),
					Collectors.mapping((one) -> person(one).id(), Collectors.toList())))
			.forEach((since, movers) -> this.strays.end(movers, since));
		List<ImportMatch> staged = known.stream().filter((one) -> !update(one).stages().isEmpty()).toList();
		this.jdbc.update("delete from organization_category where person_id = any(?)",
				(Object) staged.stream().map((one) -> person(one).id()).toArray(UUID[]::new));
		this.rows.stages(staged.stream().flatMap((one) -> ImportRows.stages(person(one).id(), update(one).stages())));
		this.rows
			.marks(known.stream().flatMap((one) -> ImportRows.marks(person(one).id(), update(one).marks(), today)));
	}

	/** Whoever was changed since keeps the whole list from being put back. */
	void putBack(UUID batch) {
		List<String> changed = this.jdbc.queryForList(
				"""
						select p.name from organization_batch_before b join organization_person p on p.id = b.person_id
						where b.batch_id = ? and p.version <> cast(b.person ->> 'version' as int) + 1 order by p.pinyin limit 3""",
				String.class, batch);
		if (!changed.isEmpty()) {
			throw new RuleBroken("organization.import.changed", String.join("、", changed));
		}
		this.jdbc.update(SET.formatted("phone_sealed = r.phone_sealed, identity_sealed = r.identity_sealed, "
				+ "identity_print = r.identity_print") + """
						from organization_batch_before b
						cross join lateral jsonb_populate_record(cast(null as organization_person), b.person) r
						where b.batch_id = ? and p.id = b.person_id""", batch);
		for (String part : List.of("membership", "category", "mark", "post")) {
			String table = "organization_" + part;
			this.jdbc.update("delete from " + table
					+ " where person_id in (select person_id from organization_batch_before where batch_id = ?)",
					batch);
			this.jdbc.update("insert into " + table + " select r.* from organization_batch_before b cross join lateral "
					+ "jsonb_populate_recordset(cast(null as " + table + "), b." + part.replaceFirst("y$", "ie")
					+ "s) r where b.batch_id = ?", batch);
		}
		this.jdbc.update("delete from organization_batch_before where batch_id = ?", batch);
	}

	private Map<String, @Nullable Object> facts(ImportMatch one) {
		Map<String, @Nullable Object> row = new HashMap<>(this.json.convertValue(update(one).facts(), FACTS));
		Pinyin pinyin = Pinyin.of(update(one).name());
		row.put("id", person(one).id());
		row.put("version", person(one).version());
		row.put("name", update(one).name());
		row.put("pinyin", pinyin.full());
		row.put("initials", pinyin.initials());
		row.put("phone_sealed", this.seal.seal(one.newcomer().phone()));
		row.put("identity_sealed", this.seal.seal(one.newcomer().identity()));
		row.put("identity_print", this.seal.print(one.newcomer().identity()));
		return row;
	}

	private static Map<String, @Nullable Object> move(ImportMatch one) {
		return Map.of("person", person(one).id(), "unit", Objects.requireNonNull(update(one).unitId()), "since",
				update(one).since().toString());
	}

	private static KnownPerson person(ImportMatch one) {
		return Objects.requireNonNull(one.person());
	}

	private static PersonUpdate update(ImportMatch one) {
		return Objects.requireNonNull(one.update());
	}

	private String json(Stream<Map<String, @Nullable Object>> rows) {
		return this.json.writeValueAsString(rows.toList());
	}

}
