package org.partyplan.tracking;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.Measure;
import org.partyplan.measure.Shape;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.RecordCache;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the records behind many figures with one statement: the measures' selects side by
 * side over one table of questions.
 */
@Component
class MeasureQuery {

	private static final String ASKED = """
			with wanted as materialized (
			  select * from jsonb_to_recordset(cast(:asked as jsonb)) as q(n int, source int, starts date, ends date,
			    today date, kinds text[], subject uuid, unit uuid, shape text, apart boolean)
			), part as materialized (
			  select top.id, array(select u.id from organization_unit u where top.id = any(u.above)) as units
			  from organization_unit top
			  where top.id in (select unit from wanted)
			), question as materialized (
			  select q.*, p.units from wanted q join part p on p.id = q.unit
			), fact as (
			%s
			), scoped as (
			  select f.n, f.record_id, f.day, f.denominator, f.person_id, f.label, f.link, q.shape, q.apart, u.id as own_id, u.branch_id,
			    case when q.shape = 'DISTINCT' and row_number() over (partition by f.n, f.person_id
			      order by f.day, f.record_id) > 1 then 0 else f.numerator end as numerator
			  from fact f join question q on q.n = f.n
			  join organization_unit top on top.id = q.unit
			  join organization_unit u on u.id = f.unit_id and top.id = any(u.above)
			)
			""";

	private static final String COUNTING = """
			select distinct n from scoped where record_id = :record
			  and exists (select 1 from organization_unit u where u.id = scoped.own_id and %s)
			""".formatted(Organizations.WITHIN);

	/** Each measure's select sees its own questions only. */
	private static final String SOURCE = "(with asked as (select * from question where source = %d) %s)";

	private static final String SUMS = """
			select n, cast(date_trunc('month', day) as date) as month,
			       case when shape = 'EACH' then person_id end as person, case when s.apart then s.branch_id end as branch, cast(null as text) as asked,
			       sum(numerator) as numerator, coalesce(sum(denominator), 0) as denominator,
			       (array_agg(numerator order by day desc, record_id desc))[1] as latest, count(*) as records,
			       count(distinct person_id) filter (where shape = 'DISTINCT') as people
			from scoped s
			group by 1, 2, 3, 4
			union all
			select q.n, cast(date_trunc('month', q.starts) as date), null, b.id, b.name, 0, 0, null, 0, 0
			from question q join organization_unit top on top.id = q.unit
			join organization_unit b on b.kind = 'BRANCH' and top.id = any(b.above)
			where q.apart and b.valid_from <= q.starts and (b.valid_to is null or b.valid_to > q.today)
			order by 1, 2, asked
			""";

	private static final String BRANCHES = """
			select n, b.id as unit, coalesce(b.name, u.name) as name, coalesce(b.position, 1000) as position,
			       case when shape = 'EACH' then person_id end as person,
			       case min(shape) when 'DISTINCT' then count(distinct person_id)
			         when 'LATEST' then (array_agg(numerator order by day desc, record_id desc))[1]
			         else sum(numerator) end as numerator,
			       coalesce(sum(denominator), 0) as denominator, count(*) as records
			from scoped s join organization_unit u on u.id = s.own_id
			left join organization_unit b on b.id = s.branch_id
			group by n, b.id, 3, 4, 5 order by position, name, n
			""";

	private static final String RECORDS = """
			select label, link, day, case when u.kind = 'GROUP' then (select b.name from organization_unit b
			         where b.id = u.branch_id) || u.name else u.name end as unit, numerator, denominator
			from scoped s join organization_unit u on u.id = s.own_id
			where not (shape = 'EACH' and denominator > 0) order by day desc, record_id desc, person_id limit :size offset :skip
			""";

	/** About what a sum takes in memory. */
	private static final int BYTES = 300;

	/** Rows of an export that are read at a time. */
	private static final int FETCHED = 500;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final RecordCache cache;

	MeasureQuery(JdbcClient jdbc, JsonMapper json, RecordCache cache) {
		this.jdbc = jdbc;
		this.json = json;
		this.cache = cache;
	}

	/** By question, month and, where each one counts, person. */
	List<Sum> sums(Collection<Question> questions) {
		return kept(SUMS, questions, Sum.class);
	}

	/** By question and branch. */
	List<BranchSum> branches(Collection<Question> questions) {
		return kept(BRANCHES, questions, BranchSum.class);
	}

	/**
	 * The numbers of the questions a record counts in, for whoever may see the record's
	 * unit.
	 */
	List<Integer> counting(UUID record, Collection<UUID> scope, Collection<Question> questions) {
		return questions.isEmpty() ? List.of()
				: ask(COUNTING, questions).param("record", record)
					.param("scope", CurrentUser.orNone(scope))
					.query(Integer.class)
					.list();
	}

	/** The very records, the newest first. */
	List<RecordRow> records(Collection<Question> questions, int size, int skip) {
		return questions.isEmpty() ? List.of()
				: ask(RECORDS, questions).param("size", size).param("skip", skip).query(RecordRow.class).list();
	}

	/** All of them, as they are read. */
	Stream<RecordRow> records(Collection<Question> questions) {
		return questions.isEmpty() ? Stream.empty()
				: ask(RECORDS, questions).withFetchSize(FETCHED)
					.param("size", null, Types.BIGINT)
					.param("skip", 0)
					.query(RecordRow.class)
					.stream();
	}

	private <T> List<T> kept(String sql, Collection<Question> questions, Class<T> type) {
		if (questions.isEmpty()) {
			return List.of();
		}
		Statement statement = statement(sql, questions);
		return this.cache.rows(statement, (row) -> BYTES, () -> statement.asked(this.jdbc).query(type).list());
	}

	private JdbcClient.StatementSpec ask(String sql, Collection<Question> questions) {
		return statement(sql, questions).asked(this.jdbc);
	}

	private Statement statement(String sql, Collection<Question> questions) {
		List<String> sources = questions.stream().map((question) -> question.measure().records()).distinct().toList();
		String facts = IntStream.range(0, sources.size())
			.mapToObj((n) -> SOURCE.formatted(n, sources.get(n)))
			.collect(Collectors.joining(" union all "));
		return new Statement(ASKED.formatted(facts) + sql,
				this.json.writeValueAsString(questions.stream().map((question) -> question.row(sources)).toList()));
	}

	/**
	 * What is sent.
	 *
	 * @param sql the measures' selects
	 * @param questions as JSON
	 */
	private record Statement(String sql, String questions) {

		JdbcClient.StatementSpec asked(JdbcClient jdbc) {
			return jdbc.sql(this.sql).param("asked", this.questions);
		}

	}

	/**
	 * One figure wanted: a measure over a unit's subtree from a day to a day.
	 *
	 * @param n its number
	 * @param today the day on which it is asked
	 * @param subject the metric
	 * @param apart whether each branch is summed up by itself
	 */
	record Question(int n, Measure measure, List<String> kinds, UUID unit, LocalDate starts, LocalDate ends,
			LocalDate today, UUID subject, boolean apart) {

		Question numbered(int number) {
			return new Question(number, this.measure, this.kinds, this.unit, this.starts, this.ends, this.today,
					this.subject, this.apart);
		}

		Row row(List<String> sources) {
			return new Row(this.n, sources.indexOf(this.measure.records()), this.starts, this.ends, this.today,
					this.kinds, this.subject, this.unit, this.measure.shape(), this.apart);
		}

	}

	/** A question as the statement reads it. */
	record Row(int n, int source, LocalDate starts, LocalDate ends, LocalDate today, List<String> kinds, UUID subject,
			UUID unit, Shape shape, boolean apart) {
	}

	/**
	 * One month's part of a figure.
	 *
	 * @param branch whose, where each is summed up by itself
	 * @param asked the name of a branch that is asked in this period; such a row adds
	 * nothing
	 * @param numerator what it adds to the figure
	 * @param people where different persons count, all of the month's
	 */
	record Sum(int n, LocalDate month, @Nullable UUID person, @Nullable UUID branch, @Nullable String asked,
			BigDecimal numerator, BigDecimal denominator, @Nullable BigDecimal latest, int records, BigDecimal people) {
	}

	record BranchSum(int n, @Nullable UUID unit, String name, int position, @Nullable UUID person, BigDecimal numerator,
			BigDecimal denominator, int records) {
	}

	record RecordRow(String label, @Nullable String link, LocalDate day, String unit, BigDecimal numerator,
			@Nullable BigDecimal denominator) {

		/** Adds nothing any more. */
		public boolean again() {
			return this.numerator.signum() == 0;
		}

		/** 18 ÷ 20, 1. */
		public String figure() {
			return Figures.plain(this.numerator)
					+ ((this.denominator == null) ? "" : " ÷ " + Figures.plain(this.denominator));
		}

	}

}
