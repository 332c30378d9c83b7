package org.partyplan.organization.model;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a unit stands is kept in its row: the same as found out anew from its path. */
@SpringBootTest
class UnitPlaceTests {

	/** Found out the long way, for those that differ. */
	private static final String WRONG = """
			select u.name from organization_unit u cross join lateral (
			  select array_agg(p.id order by length(p.path)) as above, max(cast(p.id as text)) filter (where p.kind = 'BRANCH') as branch,
			         string_agg(lpad(cast(p.position as text), 6, '0') || p.id, '/' order by length(p.path)) as place
			  from organization_unit p where u.path like p.path || '%') x
			where (u.above, cast(u.branch_id as text), u.sort_path) is distinct from (x.above, x.branch, x.place)
			""";

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void aNewUnitHasItsPlace() {
		assertThat(wrong()).isEmpty();
		assertThat(this.jdbc.sql("select branch_id from organization_unit where id = ?")
			.param(this.some.group())
			.query(UUID.class)
			.single()).isEqualTo(this.some.firstBranch());
		assertThat(this.jdbc.sql("select count(*) from organization_unit where branch_id is null and id = any(?)")
			.param(new UUID[] { this.some.committee(), this.some.generalBranch(), this.some.department() })
			.query(Integer.class)
			.single()).isEqualTo(3);
	}

	@Test
	void whatMovesOrStandsElsewhereAmongItsSiblingsTakesAlongWhatIsBelow() {
		Random random = new Random(26);
		for (int n = 0; n < 12; n++) {
			this.some.unit(this.some.unit(this.some.generalBranch(), "BRANCH", "支部" + n), "GROUP", "小组" + n);
		}
		for (int n = 0; n < 30; n++) {
			UUID unit = any(random, "kind in ('BRANCH', 'GENERAL_BRANCH')");
			this.jdbc.sql("update organization_unit set position = ? where id = ?")
				.params(random.nextInt(99), unit)
				.update();
			UUID branch = any(random, "kind = 'BRANCH'");
			move(branch, (n % 2 == 0) ? this.some.committee() : this.some.generalBranch());
			assertThat(wrong()).isEmpty();
		}
	}

	private UUID any(Random random, String which) {
		List<UUID> ids = this.jdbc
			.sql("select id from organization_unit where :top = any(above) and " + which + " order by id")
			.param("top", this.some.committee())
			.query(UUID.class)
			.list();
		return ids.get(random.nextInt(ids.size()));
	}

	private void move(UUID branch, UUID below) {
		this.jdbc
			.sql("""
					update organization_unit u set path = p.path || substr(u.path, length(b.path) - 36)
					from organization_unit b, organization_unit p where b.id = :branch and p.id = :below and b.id = any(u.above)""")
			.param("branch", branch)
			.param("below", below)
			.update();
	}

	private List<String> wrong() {
		return this.jdbc.sql(WRONG).query(String.class).list();
	}

}
