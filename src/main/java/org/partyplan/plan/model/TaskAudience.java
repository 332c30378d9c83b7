package org.partyplan.plan.model;

import java.util.regex.Pattern;

/** Judges from a sentence whether the branches have to do it or the committee. */
public final class TaskAudience {

	/** Titles of documents and quoted names say nothing about who does it. */
	private static final Pattern NAMES = Pattern.compile("《[^》]*》|“[^”]*”|\"[^\"]*\"");

	private static final Pattern EVERYBODY = Pattern
		.compile("支部(?!书记)|全体党员|每名党员|党员(?!发展|先锋|领导|干部|队伍|人数|[0-9一二三四五六七八九十百]+[名人])");

	/** What is done to the branches, or about members, is the committee's own work. */
	private static final Pattern TO_THEM = Pattern
		.compile("发展党员|选取|抽查|督查|检查|巡察|观摩|整顿|考核|考评|评选|表彰|慰问|制定|修订|印发|新建|优化支部|调整.{0,6}支部");

	private TaskAudience() {
	}

	public static Audience of(String sentence) {
		String bare = NAMES.matcher(sentence).replaceAll("");
		return (EVERYBODY.matcher(bare).find() && !TO_THEM.matcher(sentence).find()) ? Audience.BRANCHES
				: Audience.COMMITTEE;
	}

}
