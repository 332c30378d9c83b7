package org.partyplan.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.partyplan.organization.Seal;
import org.partyplan.shared.Ids;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a committee above the first hospital, and other hospitals like it beside it. */
final class Hospitals {

	private static final String SCHEMA = "made_up";

	private final DataSource database;

	private final Seal seal;

	private final GenerateOrder order;

	private final Consumer<String> say;

	Hospitals(DataSource database, Seal seal, GenerateOrder order, Consumer<String> say) {
		this.database = database;
		this.seal = seal;
		this.order = order;
		this.say = say;
	}

	/**
	 * Makes them.
	 * @param count how many there are in the end
	 * @param above whose the committee is: 市 or 省
	 */
	void make(int count, String above) {
		new TransactionTemplate(new DataSourceTransactionManager(this.database))
			.executeWithoutResult((transaction) -> make(new JdbcTemplate(this.database), count, above));
	}

	private void make(JdbcTemplate owner, int count, String above) {
		owner.execute("create schema " + SCHEMA);
		owner.execute("set local search_path = " + SCHEMA + ", public");
		owner.execute("set local maintenance_work_mem = '256MB'");
		owner.execute("set local work_mem = '64MB'");
		UUID base = owner.queryForList("select id from organization_unit where kind = 'COMMITTEE'", UUID.class).get(0);
		UUID top = Ids.next();
		number(owner, count);
		putAbove(owner, top, base, above);
		this.say.accept("正在给各医院的人起名");
		owner
			.execute(text("prepare.sql").replace(":top", top.toString()).replace(":day", this.order.asOf().toString()));
		identify(owner);
		owner.execute("alter table organization_unit disable trigger organization_unit_added");
		new Copies(owner, top, this.say).make();
		owner.execute("alter table organization_unit enable trigger organization_unit_added");
		owner.update("update organization_unit set position = position where kind = 'COMMITTEE'");
		String prefix = prefix(above);
		open(owner, top, prefix + "-office", "OFFICE", "章以宁");
		open(owner, top, prefix + "-leader", "LEADER", "宋远山");
		owner.update("update organization_unit set short_name = '市中医院党委' where id = ?", base);
		owner.execute("drop schema " + SCHEMA + " cascade");
	}

	/** In every place one kind of hospital, then the next kind. */
	private static void number(JdbcTemplate owner, int count) {
		List<String[]> names = text("hospitals.txt").lines()
			.filter((line) -> !line.startsWith("#"))
			.map(TrialText::fields)
			.toList();
		owner.execute("create table hospital (k int primary key, name text, short_name text, sign text)");
		List<Object[]> rows = new ArrayList<>();
		for (int k = 2; k <= count; k++) {
			String place = names.get(0)[(k - 2) % names.get(0).length];
			String kind = names.get(1)[(k - 2) / names.get(0).length];
			rows.add(new Object[] { k, place + kind, place + kind, place + kind.substring(0, 2) });
		}
		owner.batchUpdate("insert into hospital values (?, ?, ?, ?)", rows);
		owner.execute("analyze hospital");
	}

	private void putAbove(JdbcTemplate owner, UUID top, UUID base, String above) {
		LocalDate founded = TrialUnits.FOUNDED;
		owner.update("""
				insert into organization_unit (id, kind, name, short_name, path, position, valid_from, version)
				values (?, 'COMMITTEE', ?, ?, '/' || ? || '/', 0, ?, 0)""", top, "中共示范" + above + "卫生健康委员会",
				above + "卫健委", top, founded);
		owner.update("update organization_unit set path = '/' || cast(? as text) || path where id <> ?", top, top);
		owner.update("insert into organization_parent (unit_id, parent_id, valid_from) values (?, ?, ?)", base, top,
				founded);
	}

	/** Who signs in beside the first hospital's people. */
	static String accounts(int count, String above) {
		return "上级账号 %1$s-office、%1$s-leader；其余各家医院的账号在后面加 -2 至 -%2$d".formatted(prefix(above), count);
	}

	private static String prefix(String above) {
		return above.equals("市") ? "city" : "province";
	}

	private void open(JdbcTemplate owner, UUID unit, String username, String role, String name) {
		UUID user = Ids.next();
		owner
			.update("""
					insert into account_user (id, username, password, display_name, must_change_password, password_changed_on, version)
					select ?, ?, password, ?, false, password_changed_on, 0 from account_user where username = 'office'""",
					user, username, name);
		owner.update("insert into account_grant (id, user_id, role, unit_id, valid_from) values (?, ?, ?, ?, ?)",
				Ids.next(), user, role, unit, Date.valueOf(this.order.asOf().minusYears(2)));
	}

	/** Whoever has an identity number has another one at another hospital. */
	private void identify(JdbcTemplate owner) {
		owner.execute("create table identity (person_id uuid, k int, sealed text, print text)");
		List<Person> people = owner.query(
				"select id, identity_sealed from organization_person where identity_sealed is not null order by id",
				(row, n) -> new Person(row.getObject(1, UUID.class), this.seal.open(row.getString(2))));
		owner.queryForList("select k from hospital order by k", Integer.class)
			.forEach((k) -> owner.batchUpdate("insert into identity values (?, ?, ?, ?)",
					people.stream().map((person) -> row(person, k)).toList()));
		owner.execute("alter table identity add primary key (person_id, k)");
		owner.execute("analyze identity");
	}

	private Object[] row(Person person, int k) {
		String number = TrialFacts.checked("9%05d%s".formatted(k, person.identity().substring(6, 17)));
		return new Object[] { person.id(), k, this.seal.seal(number), this.seal.print(number) };
	}

	private static String text(String name) {
		try {
			return new ClassPathResource("generate/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Person(UUID id, String identity) {
	}

}
