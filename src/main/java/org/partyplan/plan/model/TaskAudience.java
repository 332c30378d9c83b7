package org.partyplan.plan.model;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;

/**
 * Judges from a sentence whether the branches have to do it, all departments, the
 * committee, or people by their office or name.
 */
public final class TaskAudience {

	/** Titles of documents and quoted names say nothing about who does it. */
	private static final Pattern NAMES = Pattern.compile("《[^》]*》|“[^”]*”|\"[^\"]*\"");

	private static final Pattern EVERYBODY = Pattern
		.compile("支部(?!书记)|全体党员|每名党员|党员(?!发展|先锋|领导|干部|队伍|人数|[0-9一二三四五六七八九十百]+[名人])");

	/** What branches and their groups hold, whoever the sentence names. */
	private static final Pattern THEIRS = Pattern.compile("(?<!划分)党小组|主题党日|支部党员大会|支委会|支部委员会会议|组织生活会|三会一课");

	/** Every department, whatever they are called together. */
	private static final Pattern DEPARTMENTS = Pattern.compile("(?:各|机关各|各临床|各职能)(?:科室|部门|处室|职能部门|临床科室)");

	private static final Pattern GENERAL_BRANCHES = Pattern.compile("各(?:基层)?党?总支(?!部?、|和|及)");

	/** What is done to the branches, or about members, is the committee's own work. */
	private static final Pattern TO_THEM = Pattern
		.compile("发展党员|选取|抽查|督查|检查|巡察|观摩|整顿|考核|考评|评选|表彰|慰问|制定|修订|印发|新建|优化支部|调整.{0,6}支部");

	private TaskAudience() {
	}

	public static Audience of(String sentence) {
		String bare = NAMES.matcher(sentence).replaceAll("");
		if (Leaders.named(bare)) {
			return Audience.PERSONS;
		}
		if (TO_THEM.matcher(sentence).find()) {
			return Audience.COMMITTEE;
		}
		return (EVERYBODY.matcher(bare).find() || THEIRS.matcher(bare).find()) ? Audience.BRANCHES
				: DEPARTMENTS.matcher(bare).find() ? Audience.CHOSEN : Audience.COMMITTEE;
	}

	/** Whom a proposed task falls to in this organisation. */
	public static Whom whom(Proposal proposal, UnitNames units, UUID organization) {
		String bare = NAMES.matcher(proposal.quote()).replaceAll("");
		Audience audience = proposal.audience();
		boolean asRead = audience == of(proposal.quote());
		if (audience == Audience.PERSONS || asRead && units.leaders().begin(bare)) {
			return people(bare, units.leaders().in(bare), organization);
		}
		List<UnitRef> named = asRead ? front(units, bare) : List.of();
		if (!named.isEmpty()) {
			return Whom.chosen(named, named.stream().map(UnitRef::name).collect(Collectors.joining("、")));
		}
		if (audience == Audience.CHOSEN) {
			return Whom.chosen(units.of(UnitKind.DEPARTMENT).toList(), "各科室");
		}
		List<UnitRef> general = units.of(UnitKind.GENERAL_BRANCH).toList();
		return (!general.isEmpty() && GENERAL_BRANCHES.matcher(bare).find() && !bare.contains("支部"))
				? Whom.chosen(general, "各党总支") : Whom.of(audience, bare, organization);
	}

	/** What begins with the committee's name is the committee's work. */
	private static List<UnitRef> front(UnitNames units, String sentence) {
		return units.inFront(sentence).stream().filter((unit) -> unit.kind() != UnitKind.COMMITTEE).toList();
	}

	private static Whom people(String sentence, Leaders.Found found, UUID organization) {
		if (found.ids().isEmpty() && found.open().isEmpty()) {
			Whom units = Whom.of(sentence.contains("支部书记") ? Audience.BRANCHES : Audience.COMMITTEE, "", organization);
			return new Whom(units.audience(), units.units(), Set.of(), units.words() + "（名单里没有找到担任这个职务的人）");
		}
		return found.open().isEmpty() ? new Whom(Audience.PERSONS, Set.of(), found.ids(), "个人：" + found.words())
				: new Whom(Audience.PERSONS, Set.of(), Set.of(),
						"个人：" + (found.words().isEmpty() ? "" : found.words() + "，") + found.open() + "，存成草稿后请在编辑页选定");
	}

	/**
	 * Whom a task falls to.
	 *
	 * @param units those it falls to: the top of a subtree for the branches
	 * @param persons those it falls to by name
	 * @param words 党委, 各支部, 个人：王某、李某
	 */
	public record Whom(Audience audience, Set<UUID> units, Set<UUID> persons, String words) {

		static Whom of(Audience audience, String sentence, UUID organization) {
			boolean branches = audience == Audience.BRANCHES;
			boolean groups = branches && sentence.contains("党小组");
			return new Whom(audience, branches ? Set.of(organization) : Set.of(), Set.of(),
					audience.label() + (groups ? "（有党小组的由各组开，各组都开了才算）" : ""));
		}

		static Whom chosen(List<UnitRef> units, String words) {
			return new Whom(Audience.CHOSEN, units.stream().map(UnitRef::id).collect(Collectors.toSet()), Set.of(),
					words);
		}

	}

}
