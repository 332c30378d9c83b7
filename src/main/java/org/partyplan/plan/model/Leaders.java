package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partyplan.organization.UnitKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who hold a post, whom a plan's sentence may name by their office or name. */
public record Leaders(List<Leader> all) {

	static final Leaders NONE = new Leaders(List.of());

	private static final String BEFORE = "^(?:[一二三四五六七八九十]是|其中|由|要求|坚持|推动)?(?:每年|每季度|每月|每半年|全年|年内|[上下]半年|\\d{1,2}月(?:底|\\d{1,2}日)?前?)?[,，]?(?:各|每名|每位|全体)?";

	private static final String OFFICE = "党委书记|党委副书记|纪委书记|(?:党委|院?领导)?班子成员|党委委员|(?:党总支、)?(?:党)?(?:支部|总支)书记|支委(?:委员|班子成员|成员)|(?:分管)?院领导";

	/** What stands behind whoever does something; 支部书记培训班 is held for them. */
	private static final String DOES = "(?=同志|都|均|要(?!求)|应|须|带头|率先|每|全年|年内|至少|到|赴|为|讲|上|与|深入|联系|参加|列席|撰写|落实|定期|结合|以普通|作|做|带队|走访|参与|分别|不少于|牵头|严格|履行)";

	private static final Pattern OFFICES = Pattern
		.compile(BEFORE + "((?:" + OFFICE + ")(?:[、和及与](?:" + OFFICE + "))*)" + DOES);

	private static final Pattern FIRST = Pattern.compile(BEFORE);

	/** Whose office is not one person's: which of them has to be said. */
	private static final Pattern WHICH = Pattern.compile("院领导");

	private static final Map<Pattern, Predicate<Leader>> HOLDERS = Map.of(Pattern.compile("支部书记"),
			(one) -> one.kind() == UnitKind.BRANCH && one.post().equals("书记"), Pattern.compile("总支书记|党总支、"),
			(one) -> one.kind() == UnitKind.GENERAL_BRANCH && one.post().equals("书记"), Pattern.compile("党委书记"),
			(one) -> one.kind() == UnitKind.COMMITTEE && one.post().matches("(?:党委)?书记"), Pattern.compile("党委副书记"),
			(one) -> one.kind() == UnitKind.COMMITTEE && one.post().endsWith("副书记") && !one.post().startsWith("纪"),
			Pattern.compile("纪委书记"), (one) -> one.kind() == UnitKind.COMMITTEE && one.post().matches("纪委书记|纪检委员"),
			Pattern.compile("^(?!支委).*班子成员|党委委员"),
			(one) -> one.kind() == UnitKind.COMMITTEE && one.post().matches(".*(?:书记|委员)"), Pattern.compile("支委"),
			(one) -> one.kind() == UnitKind.BRANCH && one.post().matches(".*(?:书记|委员)"));

	private static final int SHOWN = 3;

	/** Whether a sentence begins with people in an office. */
	static boolean named(String sentence) {
		return OFFICES.matcher(sentence).find();
	}

	/** Whether one of them is named in front of a sentence. */
	boolean begin(String sentence) {
		return !byName(sentence).isEmpty();
	}

	/** The people whom a sentence names in front. */
	Found in(String sentence) {
		Matcher office = OFFICES.matcher(sentence);
		if (!office.find()) {
			return Found.of(byName(sentence));
		}
		List<Leader> people = new ArrayList<>();
		for (String one : office.group(1).split("(?<!总支)[、和及与]")) {
			HOLDERS.forEach((words, holds) -> this.all.stream()
				.filter((leader) -> words.matcher(one).find() && holds.test(leader))
				.forEach(people::add));
		}
		String open = Stream.of(office.group(1))
			.filter((words) -> WHICH.matcher(words).find())
			.map((words) -> "是哪位院领导")
			.findFirst()
			.orElse("");
		Found found = Found.of(people);
		return open.isEmpty() ? found : new Found(found.ids(), found.words(), open);
	}

	private List<Leader> byName(String sentence) {
		Matcher before = FIRST.matcher(sentence);
		String words = before.find() ? sentence.substring(before.end()) : sentence;
		return this.all.stream()
			.filter((one) -> one.name().length() > 1 && words.startsWith(one.name()))
			.filter((one) -> Pattern.compile("^(?:同志|书记|委员|院长|副院长)*" + DOES)
				.matcher(words.substring(one.name().length()))
				.find())
			.toList();
	}

	/**
	 * Who holds a post on a day.
	 *
	 * @param unit where, as people call it
	 */
	public record Leader(UUID person, String name, String post, UnitKind kind, String unit) {
	}

	/**
	 * Whom a sentence means.
	 *
	 * @param words their names
	 * @param open what has to be asked, or an empty string
	 */
	record Found(Set<UUID> ids, String words, String open) {

		/** Two of one name cannot be told apart. */
		static Found of(List<Leader> people) {
			Map<String, Set<UUID>> byName = people.stream()
				.collect(Collectors.groupingBy(Leader::name,
						Collectors.mapping(Leader::person, Collectors.toCollection(LinkedHashSet::new))));
			Set<UUID> ids = people.stream().map(Leader::person).collect(Collectors.toCollection(LinkedHashSet::new));
			List<String> names = people.stream().map(Leader::name).distinct().toList();
			String words = names.stream().limit(SHOWN).collect(Collectors.joining("、"))
					+ ((ids.size() > SHOWN) ? "等 " + ids.size() + " 人" : "");
			return new Found(ids, words, byName.values().stream().anyMatch((same) -> same.size() > 1) ? "有同名的" : "");
		}

	}

	/** Reads them. */
	@Component
	public static class Reader {

		private static final String POSTS = """
				select h.person_id as person, p.name, h.post, u.kind, u.short_name as unit
				from organization_post h
				join organization_unit u on u.id = h.unit_id and u.above[1] = :organization
				join organization_person p on p.id = h.person_id
				where valid_on(h.valid_from, h.valid_to, :day)
				order by u.sort_path, p.pinyin, p.id
				""";

		private final JdbcClient jdbc;

		Reader(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		/** Of an organisation on a day. */
		public Leaders of(UUID organization, LocalDate day) {
			return new Leaders(this.jdbc.sql(POSTS)
				.param("organization", organization)
				.param("day", day)
				.query(Leader.class)
				.list());
		}

	}

}
