package org.partyplan.organization.model;

import java.util.regex.Pattern;

import org.partyplan.shared.Labelled;

/** 职称级别, told by the title's name. */
public enum TitleLevel implements Labelled {

	NONE("无"), JUNIOR("初级"), MIDDLE("中级"), ASSOCIATE("副高级"), SENIOR("正高级");

	private static final Pattern ASSOCIATE_NAMES = Pattern.compile("^副(主任|教授|研究|编审|译审|高)|^高级(?!.*正)|副高");

	private static final Pattern SENIOR_NAMES = Pattern.compile("^(主任|教授|研究员|研究馆员|编审|正高)|正高");

	private static final Pattern MIDDLE_NAMES = Pattern.compile("^(主治|主管|讲师|中级|助理研究员|馆员|编辑|工程师|会计师|经济师|统计师|审计师|政工师)");

	private final String label;

	TitleLevel(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

	public static TitleLevel of(String title) {
		if (title.isBlank() || title.equals("无")) {
			return NONE;
		}
		if (SENIOR_NAMES.matcher(title).find() && !title.startsWith("副")) {
			return SENIOR;
		}
		return ASSOCIATE_NAMES.matcher(title).find() ? ASSOCIATE : MIDDLE_NAMES.matcher(title).find() ? MIDDLE : JUNIOR;
	}

}
