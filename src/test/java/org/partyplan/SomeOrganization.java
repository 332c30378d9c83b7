package org.partyplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * A small hospital of its own: a committee; a general branch with the first branch (and a
 * group in it) below; the second branch straight below the committee; a department and a
 * union. All stand since 2020, and each account has one grant since then.
 */
public record SomeOrganization(JdbcClient jdbc, UUID committee, UUID generalBranch, UUID firstBranch, UUID secondBranch,
		UUID group, UUID department, UUID union, CurrentUser office, CurrentUser secretary, CurrentUser otherSecretary,
		CurrentUser leader, CurrentUser discipline, CurrentUser head, CurrentUser member, CurrentUser systemAdmin,
		CurrentUser securityAdmin, CurrentUser auditor) {

	/** Every account's password. */
	public static final String PASSWORD = "Trial#2026";

	public static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

	private static final String HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);

	/** Inserts one; several in the same database do not see each other. */
	public static SomeOrganization in(JdbcClient jdbc) {
		UUID committee = unit(jdbc, null, "COMMITTEE", "中共示范医院委员会", "党委", 1);
		UUID general = unit(jdbc, committee, "GENERAL_BRANCH", "外科党总支", "外总", 1);
		UUID first = unit(jdbc, general, "BRANCH", "外科一支部", "外一", 1);
		UUID second = unit(jdbc, committee, "BRANCH", "内科一支部", "内一", 2);
		UUID group = unit(jdbc, first, "GROUP", "外科一支部第一党小组", "一组", 1);
		UUID department = unit(jdbc, committee, "DEPARTMENT", "宣传科", "宣传", 3);
		UUID union = unit(jdbc, committee, "UNION", "医院工会", "工会", 4);
		return new SomeOrganization(jdbc, committee, general, first, second, group, department, union,
				account(jdbc, "乔办事", grant(Role.OFFICE, committee, "中共示范医院委员会")),
				account(jdbc, "周书记", grant(Role.SECRETARY, first, "外科一支部")),
				account(jdbc, "吴书记", grant(Role.SECRETARY, second, "内科一支部")),
				account(jdbc, "陆领导", grant(Role.LEADER, committee, "中共示范医院委员会")),
				account(jdbc, "纪专员", grant(Role.DISCIPLINE, committee, "中共示范医院委员会")),
				account(jdbc, "宣科长", grant(Role.DEPARTMENT, department, "宣传科")),
				account(jdbc, "员同志", grant(Role.MEMBER, first, "外科一支部")),
				account(jdbc, "系管员", grant(Role.SYSTEM_ADMIN, null, "")),
				account(jdbc, "安管员", grant(Role.SECURITY_ADMIN, null, "")),
				account(jdbc, "审计员", grant(Role.AUDITOR, null, "")));
	}

	/** All ten accounts. */
	public List<CurrentUser> everyone() {
		return List.of(this.office, this.secretary, this.otherSecretary, this.leader, this.discipline, this.head,
				this.member, this.systemAdmin, this.securityAdmin, this.auditor);
	}

	/** One more unit below a parent. */
	public UUID unit(UUID parent, String kind, String name) {
		return unit(this.jdbc, parent, kind, name, name.substring(0, Math.min(4, name.length())), 9);
	}

	/** A person of a unit in a category since a day. */
	public UUID person(UUID unit, String category, String name, LocalDate since) {
		UUID id = Ids.next();
		this.jdbc.sql("insert into organization_person (id, name, version) values (?, ?, 0)").params(id, name).update();
		this.jdbc.sql("insert into organization_membership (id, person_id, unit_id, valid_from) values (?, ?, ?, ?)")
			.params(Ids.next(), id, unit, since)
			.update();
		this.jdbc.sql("insert into organization_category (id, person_id, category, valid_from) values (?, ?, ?, ?)")
			.params(Ids.next(), id, category, since)
			.update();
		return id;
	}

	/** One more account, whose username is its id. */
	public CurrentUser account(String name, Grant... grants) {
		return account(this.jdbc, name, grants);
	}

	/** The name an account signs in with. */
	public static String username(CurrentUser user) {
		return user.id().toString();
	}

	public static Grant grant(Role role, @Nullable UUID unit, String unitName) {
		return new Grant(role, unit, unitName, null);
	}

	private static UUID unit(JdbcClient jdbc, @Nullable UUID parent, String kind, String name, String shortName,
			int position) {
		UUID id = Ids.next();
		jdbc.sql("""
				insert into organization_unit (id, kind, name, short_name, path, position, valid_from, version)
				values (:id, :kind, :name, :short,
				        coalesce((select path from organization_unit where id = :parent), '/') || :id || '/',
				        :position, :from, 0)""")
			.param("id", id)
			.param("kind", kind)
			.param("name", name)
			.param("short", shortName)
			.param("parent", parent, java.sql.Types.OTHER)
			.param("position", position)
			.param("from", FOUNDED)
			.update();
		if (parent != null) {
			jdbc.sql("insert into organization_parent (unit_id, parent_id, valid_from) values (?, ?, ?)")
				.params(id, parent, FOUNDED)
				.update();
		}
		return id;
	}

	private static CurrentUser account(JdbcClient jdbc, String name, Grant... grants) {
		UUID id = Ids.next();
		jdbc.sql("""
				insert into account_user (id, username, password, display_name, must_change_password,
				    password_changed_on, version)
				values (?, ?, ?, ?, false, ?, 0)""")
			.params(id, id.toString(), HASH, name, LocalDate.of(2999, 1, 1))
			.update();
		for (Grant grant : grants) {
			jdbc.sql("insert into account_grant (id, user_id, role, unit_id, valid_from) values (?, ?, ?, ?, ?)")
				.params(Arrays.asList(Ids.next(), id, grant.role().name(), grant.unitId(), FOUNDED))
				.update();
		}
		return new CurrentUser(id, name, List.of(grants));
	}

}
