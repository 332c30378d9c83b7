package org.partyplan.plan.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partyplan.plan.text.Text;

/** Puts in words which choices of an import changed. */
final class ImportWords {

	private static final int LONGEST = 18;

	private ImportWords() {
	}

	/** 第 5 条“集中学习 ≥ 12 次”：不要. */
	static String of(List<Proposal> proposals, Map<String, Choice> before, boolean headed) {
		List<Proposal> changed = proposals.stream().filter((one) -> before.containsKey(one.key())).toList();
		if (changed.isEmpty()) {
			return headed ? "改标题、年度" : "改了几条已不在正文里的";
		}
		if (changed.size() == 1) {
			Proposal one = changed.get(0);
			return "第 " + one.number() + " 条“" + Text.shortened(one.title(), LONGEST) + "”："
					+ deed(one, before.getOrDefault(one.key(), Choice.NONE));
		}
		String numbers = changed.stream()
			.limit(3)
			.map((one) -> String.valueOf(one.number()))
			.collect(Collectors.joining("、"));
		return "第 " + numbers + ((changed.size() > 3) ? " 等 " + changed.size() : "") + " 条";
	}

	private static String deed(Proposal now, Choice before) {
		Choice choice = now.choice();
		if (choice.wording() != null && before.wording() == null && now.key().equals(made(now))) {
			return "新建" + ((now.task() != null) ? "任务" : "指标");
		}
		boolean onlyAnswer = new Choice(before.accept(), choice.when(), choice.dueOn(), choice.measure(),
				choice.wording())
			.equals(before);
		return onlyAnswer ? now.accepted() ? "接受" : now.refused() ? "不要" : "待定" : "改内容";
	}

	private static String made(Proposal proposal) {
		Wording wording = proposal.choice().wording();
		return (wording == null) ? "" : Proposal.madeKey(proposal.task() != null, wording.quoted());
	}

}
