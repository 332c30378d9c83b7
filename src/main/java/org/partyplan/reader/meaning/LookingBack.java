package org.partyplan.reader.meaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanHead;
import org.partyplan.reader.text.Folded;
import org.partyplan.reader.text.Numeral;

/** Tells what reports on work done from what plans it. */
final class LookingBack {

	private static final Pattern REPORT = Pattern.compile("总结|述职|(?:工作|情况|进展)(?:的)?(?:汇报|报告)|工作回顾|自查报告");

	private static final Pattern PLAN = Pattern.compile("计划|要点|安排|打算|方案|思路|目标|任务");

	/** 现将有关情况汇报如下 */
	private static final Pattern OPENING = Pattern.compile("(?:情况|工作|成绩|做法)(?:简要)?(?:总结|汇报|报告|回顾)如下");

	private static final Pattern SECTION = Pattern.compile(
			"回顾$|(?:工作|情况|20\\d\\d年|年度)总结$|(?:落实|完成|开展|基本|推进)情况$|取得的?(?:主要)?成[效绩]|存在的?(?:主要)?(?:问题|不足)|^(?:上月|上年|去年|20\\d\\d年工作成效)|^一年来|(?:基本|当前|面临)(?:的)?(?:形势|现状)$|形势分析$|^(?:基本|主要)?(?:情况|问题)$|工作基础$");

	/** 12月20日前上报年度总结 is work, 10 words and a comma are no head. */
	private static final Pattern WORK = Pattern
		.compile("[,;。]|^(?:[\\d年月日底初末中旬]+之?前)?(?:上报|报送|提交|撰写|形成|做好|召开|组织|通报|解决|查找|查摆|梳理|整改|整治|破解|针对)");

	private static final Pattern YEAR = Pattern.compile("^(20\\d\\d)年?度?(?!.{0,12}(?:计划|打算|目标|任务|安排))");

	private LookingBack() {
	}

	/** A text that reports on a past year and plans nothing. */
	static boolean whole(List<Part> parts, PlanHead head) {
		String title = Folded.of(head.title()).text();
		boolean report = REPORT.matcher(title).find() && !PLAN.matcher(title).find();
		return report
				|| (title.isEmpty() && OPENING.matcher(Folded.of(PlanDraft.joined(parts, Role.OVERALL)).text()).find());
	}

	/** A section or an item that looks back, by its heading. */
	static boolean at(String heading, @Nullable Integer year) {
		String folded = Folded.of(heading).text();
		Matcher past = YEAR.matcher(folded);
		boolean looksBack = SECTION.matcher(folded).find() && !WORK.matcher(folded).find();
		return looksBack || (year != null && past.find() && Numeral.value(past.group(1)) < year);
	}

}
