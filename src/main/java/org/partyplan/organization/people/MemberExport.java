package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Exports;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.Category;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;
import org.partyplan.organization.model.PersonColumn;
import org.partyplan.organization.model.PersonFacts;
import org.partyplan.shared.Days;

import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roster as .xlsx: what the list shows, with every fact but the sealed numbers. */
@Component
class MemberExport {

	private static final String ROWS = """
			select p.*, coalesce(up.name, u.name) as branch, case when up.id is null then '' else u.name end as team,
			       c.category, %s as educated, %s as frontline, %s as young, d.applied, d.joined, d.fully,
			       (select string_agg(k.mark, '、' order by k.mark) from organization_mark k where k.person_id = p.id
			          and valid_on(k.valid_from, k.valid_to, :day)) as marks
			""".formatted(People.EDUCATED, People.FRONTLINE, People.YOUNG);

	private static final RowMapper<Place> PLACE = new SimplePropertyRowMapper<>(Place.class);

	private static final ListExport<Row> LIST = ListExport.of("member.exported", "人员名册", Stream
		.of(Stream.of(place("姓名", 8, Place::name), place("支部", 10, Place::branch), place("党小组", 10, Place::team),
				place("类别", 8, (place) -> place.category().label())), facts(),
				Stream.of(place("高知", 4, (place) -> place.educated() ? "是" : ""),
						place("临床一线", 4, (place) -> place.frontline() ? "是" : ""),
						place("青年", 4, (place) -> place.young() ? "是" : ""), place("申请入党", 8, Place::applied),
						place("成为预备党员", 8, Place::joined), place("转为正式党员", 8, Place::fully),
						SheetColumn.<Row>of("退休", 8, (row) -> row.facts().retiredOn()), place("标记", 10, Place::marks)))
		.flatMap(Function.identity())
		.toList());

	private final JdbcClient jdbc;

	private final Organizations organizations;

	private final Exports exports;

	MemberExport(JdbcClient jdbc, Organizations organizations, Exports exports) {
		this.jdbc = jdbc;
		this.organizations = organizations;
		this.exports = exports;
	}

	ResponseEntity<byte[]> answer(MemberFilter filter, Collection<UUID> scope, LocalDate day) {
		ListExport<Row> list = LIST.on(day)
			.noted("截至 " + Days.full(day) + "。身份证号和电话不导出。")
			.where("单位", this.organizations.name(filter.unit()))
			.where("类别", filter.category(), MemberExport::category)
			.where("姓名", filter.q())
			.where("标记", filter.trait(), MemberExport::trait);
		return this.exports.answer(list,
				() -> this.jdbc
					.sql(ROWS + MemberFilter.WHERE.replaceFirst("where", MemberSheet.DAYS + "where") + " order by "
							+ MemberList.order(filter))
					.params(filter.parameters(scope, day))
					.query((row, number) -> new Row(PLACE.mapRow(row, number), MemberFacts.KEPT.mapRow(row, number)))
					.stream());
	}

	private static String category(String name) {
		return Stream.of(Category.values())
			.filter((one) -> one.name().equals(name))
			.map(Category::label)
			.findFirst()
			.orElse(name.equals("MEMBER") ? "党员" : name);
	}

	private static String trait(String name) {
		return Map.of("EDUCATED", "高知", "FRONTLINE", "临床一线", "YOUNG", "青年", "RETIRED", "退休", "EXEMPT", "不计入应到")
			.getOrDefault(name, name);
	}

	private static SheetColumn<Row> place(String title, int width, Function<Place, @Nullable Object> value) {
		return SheetColumn.of(title, width, (row) -> value.apply(row.place()));
	}

	/** What is kept about a person, each with the head that a list to import has. */
	private static Stream<SheetColumn<Row>> facts() {
		return PersonColumn.facts()
			.stream()
			.map((column) -> SheetColumn.of(column.head(), column.width(), (row) -> column.of(row.facts())));
	}

	record Row(Place place, PersonFacts facts) {
	}

	record Place(String name, String branch, String team, Category category, boolean educated, boolean frontline,
			boolean young, @Nullable LocalDate applied, @Nullable LocalDate joined, @Nullable LocalDate fully,
			@Nullable String marks) {
	}

}
