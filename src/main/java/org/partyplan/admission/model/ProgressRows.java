package org.partyplan.admission.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far people have come: one statement, however many they are. */
@Component
public class ProgressRows {

	/** From here on somebody has to choose a branch. */
	public static final int MOST = 400;

	/**
	 * Hours of volunteer service from becoming an activist up to a day: what the person
	 * came to is looked at, never all that was held.
	 */
	static final String HOURS = """
			(select coalesce(sum(a.minutes_long), 0) / 60.0 from activity_attendance t
			   cross join lateral (select v.held_on, v.minutes_long from activity_activity v
			     where v.id = t.activity_id and v.status in ('DONE', 'CHECKED') offset 0) a
			 where t.person_id = p.id and t.state = 'PRESENT' and a.held_on <= :day
			   and a.held_on >= (select s.happened_on from admission_step s where s.case_id = c.id and s.kind = 'activist')
			   and (select count(*) from activity_count k where k.activity_id = t.activity_id and k.kind = 'volunteer-service') > 0)""";

	private static final String COURSES = """
			select c.id, c.status, c.extended_months, c.version, p.id as person_id, p.name, p.born,
			       coalesce(g.category, 'NONE') as category, b.id as branch_id, b.name as branch,
			       %s as educated, %s as frontline, %s as hours,
			       (select string_agg(s.kind || '=' || s.happened_on, ',') from admission_step s where s.case_id = c.id) as days,
			       (select string_agg(r.reviewed_on::text, ',' order by r.reviewed_on) from admission_step s
			          join admission_review r on r.step_id = s.id where s.case_id = c.id and s.kind = 'education') as reviews,
			       (select count(*) from admission_step s join admission_flag f on f.step_id = s.id where s.case_id = c.id) as flags
			from admission_case c join organization_person p on p.id = c.person_id
			cross join organization_setting s
			join lateral (select m.unit_id from organization_membership m where m.person_id = p.id
			  order by m.valid_from desc limit 1) m on true
			join organization_unit u on u.id = m.unit_id
			join organization_unit b on b.id = u.branch_id
			left join organization_category g on g.person_id = p.id and g.valid_to is null
			where %s
			"""
		.formatted(People.EDUCATED, People.FRONTLINE, HOURS, Organizations.WITHIN);

	private static final String LIST = COURSES + """
			and (cast(:status as text) is null or c.status = :status)
			and (cast(:unit as uuid) is null
			  or cast(:unit as uuid) = any(u.above))
			order by b.position, p.pinyin, p.name, c.id limit %d
			""".formatted(MOST);

	/** Everybody on the way in {@code :scope}, on {@code :day}. */
	static final String OPEN = COURSES + """
			and c.status = 'OPEN' order by b.position, p.pinyin, p.name, c.id limit %d
			""".formatted(MOST);

	private final JdbcClient jdbc;

	ProgressRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<AdmissionProgress> of(Collection<UUID> scope, @Nullable UUID unit, @Nullable CaseStatus status,
			LocalDate day) {
		return this.jdbc.sql(LIST)
			.param("scope", scope)
			.param("day", day)
			.param("unit", unit, Types.OTHER)
			.param("status", (status == null) ? null : status.name())
			.query(Row.class)
			.list()
			.stream()
			.map(Row::course)
			.toList();
	}

	Optional<AdmissionProgress> one(UUID id, Collection<UUID> scope, LocalDate day) {
		return this.jdbc.sql(COURSES + " and c.id = :id")
			.param("scope", scope)
			.param("day", day)
			.param("id", id)
			.query(Row.class)
			.optional()
			.map(Row::course);
	}

	/** As it is read. */
	record Row(UUID id, CaseStatus status, @Nullable Integer extendedMonths, int version, UUID personId, String name,
			@Nullable LocalDate born, Category category, UUID branchId, String branch, boolean educated,
			boolean frontline, BigDecimal hours, @Nullable String days, @Nullable String reviews, int flags) {

		AdmissionProgress course() {
			AdmissionProgress.Who who = new AdmissionProgress.Who(this.personId, this.name, this.born, this.category,
					this.branchId, this.branch, this.educated, this.frontline);
			return new AdmissionProgress(this.id, who, this.status, days(this.days), reviews(this.reviews),
					this.extendedMonths, this.hours.setScale(1, RoundingMode.DOWN), this.flags, this.version);
		}

		private static Map<String, LocalDate> days(@Nullable String text) {
			Map<String, LocalDate> days = new HashMap<>();
			for (String pair : (text == null) ? new String[0] : text.split(",")) {
				String[] part = pair.split("=");
				days.put(part[0], LocalDate.parse(part[1]));
			}
			return days;
		}

		private static List<LocalDate> reviews(@Nullable String text) {
			return (text == null) ? List.of() : Arrays.stream(text.split(",")).map(LocalDate::parse).toList();
		}

	}

}
