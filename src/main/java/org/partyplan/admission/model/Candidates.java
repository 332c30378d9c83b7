package org.partyplan.admission.model;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.NameSearch;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Found;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of the roster who are no full members and have no case yet. */
@Component
public class Candidates {

	private static final String PEOPLE = """
			select p.id, p.name, p.born, coalesce(g.category, 'NONE') as category, b.id as branch_id, b.name as branch,
			       %s as educated, %s as frontline
			from organization_person p cross join organization_setting s
			join organization_membership m on m.person_id = p.id and m.valid_to is null
			join organization_unit u on u.id = m.unit_id
			join organization_unit b on b.id = u.branch_id
			left join organization_category g on g.person_id = p.id and g.valid_to is null
			where %s and coalesce(g.category, 'NONE') <> 'FULL' and (cast(:person as uuid) is null or p.id = :person)
			  and not exists (select 1 from admission_case c where c.person_id = p.id and c.status <> 'CANCELLED')
			  and (%s or p.id = :chosen)
			order by p.id is not distinct from :chosen desc, p.pinyin, p.name, p.id limit %d
			""".formatted(People.EDUCATED, People.FRONTLINE, Organizations.WITHIN, NameSearch.MATCHES, Found.MOST + 1);

	private final JdbcClient jdbc;

	Candidates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of a name, or anybody; whoever was chosen before is among them. */
	public Found<Choice> found(@Nullable String q, @Nullable UUID chosen, CurrentUser me) {
		NameSearch sought = NameSearch.of(q);
		return Found.of(find(null, chosen, sought, me).stream()
			.map((row) -> new Choice(row.id(), row.name() + "（" + row.branch() + "，" + row.category().label() + "）"))
			.toList(), sought.text());
	}

	public AdmissionProgress.Who one(UUID person, CurrentUser me) {
		return find(person, null, NameSearch.of(null), me).stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("person " + person))
			.who();
	}

	private List<Row> find(@Nullable UUID person, @Nullable UUID chosen, NameSearch sought, CurrentUser me) {
		return this.jdbc.sql(PEOPLE)
			.params(sought.parameters())
			.param("scope", me.scope(Role.PARTY_KEEPERS))
			.param("person", person, Types.OTHER)
			.param("chosen", chosen, Types.OTHER)
			.query(Row.class)
			.list();
	}

	/** For a select. */
	record Choice(UUID id, String name) {
	}

	record Row(UUID id, String name, @Nullable LocalDate born, Category category, UUID branchId, String branch,
			boolean educated, boolean frontline) {

		AdmissionProgress.Who who() {
			return new AdmissionProgress.Who(this.id, this.name, this.born, this.category, this.branchId, this.branch,
					this.educated, this.frontline);
		}

	}

}
