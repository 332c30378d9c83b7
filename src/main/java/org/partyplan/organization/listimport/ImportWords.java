package org.partyplan.organization.listimport;

import org.partyplan.organization.model.PersonColumn;

import java.util.Map;

/** Words that mean one choice and no other, besides the choice's own. */
final class ImportWords {

	private static final Map<PersonColumn, Map<String, String>> SAME = Map.of(PersonColumn.EDUCATION,
			Map.ofEntries(Map.entry("硕士", "硕士研究生"), Map.entry("博士", "博士研究生"), Map.entry("大学", "本科"),
					Map.entry("大学本科", "本科"), Map.entry("专科", "大专"), Map.entry("大学专科", "大专"), Map.entry("中专", "高中、中专"),
					Map.entry("高中", "高中、中专"), Map.entry("初中", "初中及以下"), Map.entry("小学", "初中及以下")),
			PersonColumn.DEGREE, Map.of("学士学位", "学士", "硕士学位", "硕士", "博士学位", "博士", "无学位", "无"), PersonColumn.CATEGORY,
			Map.of("党员", "正式党员", "中共党员", "正式党员", "中共预备党员", "预备党员", "积极分子", "入党积极分子", "申请人", "入党申请人"), PersonColumn.AREA,
			Map.of("行政", "行政管理", "管理", "行政管理", "医疗", "临床"), PersonColumn.SEX, Map.of("男性", "男", "女性", "女"));

	private ImportWords() {
	}

	static String plain(PersonColumn column, String text) {
		return SAME.getOrDefault(column, Map.of()).getOrDefault(text, text);
	}

}
