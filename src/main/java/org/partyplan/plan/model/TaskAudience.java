package org.partyplan.plan.model;

import java.util.regex.Pattern;

/**
 * Judges from a sentence whether the branches have to do it, all departments or the
 * committee.
 */
public final class TaskAudience {

	/** Titles of documents and quoted names say nothing about who does it. */
	private static final Pattern NAMES = Pattern.compile("《[^》]*》|“[^”]*”|\"[^\"]*\"");

	private static final Pattern EVERYBODY = Pattern
		.compile("支部(?!书记)|全体党员|每名党员|党员(?!发展|先锋|领导|干部|队伍|人数|[0-9一二三四五六七八九十百]+[名人])");

	/** What branches and their groups hold, whoever the sentence names. */
	private static final Pattern THEIRS = Pattern.compile("党小组会|主题党日|支部党员大会|支委会|支部委员会会议|组织生活会|三会一课");

	/** Every department, whatever they are called together. */
	private static final Pattern DEPARTMENTS = Pattern.compile("(?:各|机关各|各临床|各职能)(?:科室|部门|处室|职能部门|临床科室)");

	/** What is done to the branches, or about members, is the committee's own work. */
	private static final Pattern TO_THEM = Pattern
		.compile("发展党员|选取|抽查|督查|检查|巡察|观摩|整顿|考核|考评|评选|表彰|慰问|制定|修订|印发|新建|优化支部|调整.{0,6}支部");

	private TaskAudience() {
	}

	public static Audience of(String sentence) {
		String bare = NAMES.matcher(sentence).replaceAll("");
		if (TO_THEM.matcher(sentence).find()) {
			return Audience.COMMITTEE;
		}
		return (EVERYBODY.matcher(bare).find() || THEIRS.matcher(bare).find()) ? Audience.BRANCHES
				: DEPARTMENTS.matcher(bare).find() ? Audience.CHOSEN : Audience.COMMITTEE;
	}

}
