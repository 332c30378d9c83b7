package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.Exemption;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;
import org.partyplan.organization.Seal;
import org.partyplan.organization.model.Leaving;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One person with the dated history of branch, category and posts. */
@Component
class MemberSheet {

	/**
	 * Where somebody belongs on the day, else belonged last: also those who have left.
	 */
	private static final String HEAD = """
			select p.id, p.name, p.version, u.name as unit, u.id as unit_id, coalesce(c.category, 'NONE') as category,
			       m.valid_to as left_on, m.left_how, m.left_to
			from organization_person p
			join lateral (select * from organization_membership x where x.person_id = p.id and x.valid_from <= :day
			  order by x.valid_from desc limit 1) m on true
			join organization_unit u on u.id = m.unit_id
			left join organization_category c on c.person_id = p.id and valid_on(c.valid_from, c.valid_to, :day)
			where p.id = :id and %s
			""".formatted(Organizations.WITHIN);

	private static final String HISTORY = """
			select m.id, 'UNIT' as kind, u.name || case when m.came_from is not null then '（从' || m.came_from || '转入）' else '' end
			         || case when m.left_to is not null then '（转到' || m.left_to || '）' else '' end as what,
			       m.valid_from as "from", m.valid_to as until, m.unit_id
			from organization_membership m join organization_unit u on u.id = m.unit_id where m.person_id = :id
			union all
			select c.id, 'CATEGORY', c.category, c.valid_from, c.valid_to, null from organization_category c where c.person_id = :id
			union all
			select h.id, 'POST', u.name || ' · ' || h.post, h.valid_from, h.valid_to, h.unit_id
			from organization_post h join organization_unit u on u.id = h.unit_id where h.person_id = :id
			union all
			select k.id, 'MARK', k.mark, k.valid_from, k.valid_to, null from organization_mark k where k.person_id = :id
			union all
			select e.id, 'EXEMPTION', e.reason || ' ' || e.note, e.valid_from, e.valid_to, null
			from organization_exemption e where e.person_id = :id
			order by 4 desc, 1
			""";

	/** When somebody with alias {@code p} became what, as {@code d}. */
	static final String DAYS = """
			cross join lateral (
			  select min(x.valid_from) filter (where x.category = 'APPLICANT') as applied,
			         min(x.valid_from) filter (where x.category = 'PROBATIONARY') as joined,
			         min(x.valid_from) filter (where x.category = 'FULL') as fully
			  from organization_category x where x.person_id = p.id and x.valid_from > coalesce((select max(n.valid_from) from organization_category n
			    where n.person_id = p.id and n.category = 'NONE'), '-infinity')) d
			""";

	private static final String FACTS = """
			select p.*, d.applied, d.joined, d.fully, %s as educated, %s as frontline, %s as young
			from organization_person p cross join organization_setting s %s where p.id = :id
			""".formatted(People.EDUCATED, People.FRONTLINE, People.YOUNG, DAYS);

	private final JdbcClient jdbc;

	private final Seal seal;

	MemberSheet(JdbcClient jdbc, Seal seal) {
		this.jdbc = jdbc;
		this.seal = seal;
	}

	/** With all that is kept; the two numbers are masked. */
	Member member(UUID id, Collection<UUID> scope, LocalDate day) {
		return new Member(head(id, scope, day),
				this.jdbc.sql(FACTS)
					.param("id", id)
					.param("day", day)
					.query((row, number) -> MemberFacts.of(row, this.seal, day))
					.single());
	}

	Head head(UUID id, Collection<UUID> scope, LocalDate day) {
		return this.jdbc.sql(HEAD)
			.param("id", id)
			.param("scope", scope)
			.param("day", day)
			.query(Head.class)
			.optional()
			.orElseThrow(() -> new NotFound("person " + id));
	}

	History history(UUID id) {
		return new History(this.jdbc.sql(HISTORY).param("id", id).query(Span.class).list());
	}

	record Head(UUID id, String name, int version, String unit, UUID unitId, Category category,
			@Nullable LocalDate leftOn, @Nullable String leftHow, @Nullable String leftTo) {

		/** Whether no longer on the roster. */
		public boolean gone() {
			return this.leftOn != null;
		}

		/** 转出到外单位, 去世 … */
		public String goneWords() {
			return Arrays.stream(Leaving.values())
				.filter((one) -> one.name().equals(this.leftHow))
				.map(Leaving::label)
				.findFirst()
				.orElse("离开");
		}

	}

	record Member(Head head, MemberFacts facts) {
	}

	/** The histories, newest first. */
	record History(List<Span> all) {

		public List<Span> units() {
			return of("UNIT");
		}

		public List<Span> categories() {
			return of("CATEGORY");
		}

		public List<Span> posts() {
			return of("POST");
		}

		public List<Span> marks() {
			return of("MARK");
		}

		public List<Span> exemptions() {
			return of("EXEMPTION");
		}

		private List<Span> of(String kind) {
			return this.all.stream().filter((span) -> span.kind().equals(kind)).toList();
		}

	}

	record Span(UUID id, String kind, String what, LocalDate from, @Nullable LocalDate until, @Nullable UUID unitId) {

		public String label() {
			String[] words = this.what.split(" ", 2);
			return switch (this.kind) {
				case "CATEGORY" -> Category.valueOf(this.what).label();
				case "EXEMPTION" -> Exemption.valueOf(words[0]).label() + (words[1].isBlank() ? "" : "：" + words[1]);
				default -> this.what;
			};
		}

	}

}
