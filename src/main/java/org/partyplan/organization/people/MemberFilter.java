package org.partyplan.organization.people;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.NameSearch;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;
import org.partyplan.organization.model.PersonName;

import org.springframework.jdbc.core.SqlParameterValue;

/**
 * Which people are asked for; empty texts ask for all.
 *
 * @param trait EDUCATED, FRONTLINE, YOUNG, RETIRED, EXEMPT or the name of a mark
 * @param asOf the day asked about, or null for today
 */
public record MemberFilter(@Nullable UUID unit, String category, String q, String trait, String sort,
		@Nullable LocalDate asOf) {

	/** From where on both the list and the export read: the same people in both. */
	static final String WHERE = """
			from organization_person p
			cross join organization_setting s
			join organization_membership m on m.person_id = p.id and valid_on(m.valid_from, m.valid_to, :day)
			join organization_unit u on u.id = m.unit_id
			left join organization_parent pu on u.kind = 'GROUP' and pu.unit_id = u.id and valid_on(pu.valid_from, pu.valid_to, :day)
			left join organization_unit up on up.id = pu.parent_id
			join organization_category c on c.person_id = p.id and valid_on(c.valid_from, c.valid_to, :day)
			where %s
			  and (cast(:unit as uuid) is null or cast(:unit as uuid) = any(u.above))
			  and (:category = '' or c.category = :category
			    or (:category = 'MEMBER' and c.category in ('PROBATIONARY', 'FULL')))
			  and %s
			  and case :trait when '' then true when 'EDUCATED' then %s when 'FRONTLINE' then %s when 'YOUNG' then %s
			    when 'RETIRED' then coalesce(p.retired_on <= :day, false)
			    when 'EXEMPT' then exists (select 1 from organization_exemption e where e.person_id = p.id
			      and valid_on(e.valid_from, e.valid_to, :day))
			    else exists (select 1 from organization_mark k where k.person_id = p.id and k.mark = :trait
			      and valid_on(k.valid_from, k.valid_to, :day)) end
			"""
		.formatted(Organizations.WITHIN, NameSearch.MATCHES, People.EDUCATED, People.FRONTLINE, People.YOUNG);

	public MemberFilter(@Nullable UUID unit, @Nullable String category, @Nullable String q, @Nullable String trait,
			@Nullable String sort, @Nullable LocalDate asOf) {
		this.unit = unit;
		this.category = (category == null) ? "" : category;
		this.q = (q == null) ? "" : q;
		this.trait = (trait == null) ? "" : trait;
		this.sort = (sort == null) ? "unit" : sort;
		this.asOf = asOf;
	}

	public static MemberFilter of(UUID unit) {
		return new MemberFilter(unit, null, null, null, null, null);
	}

	LocalDate day(LocalDate today) {
		return (this.asOf != null) ? this.asOf : today;
	}

	Map<String, @Nullable Object> parameters(Collection<UUID> scope, LocalDate day) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("scope", scope);
		parameters.put("day", day);
		parameters.put("unit", new SqlParameterValue(Types.OTHER, this.unit));
		parameters.put("category", this.category);
		parameters.putAll(NameSearch.of(this.q).parameters());
		parameters.put("trait", this.trait);
		return parameters;
	}

}
