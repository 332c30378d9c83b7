package org.partyplan.plan.model;

import org.partyplan.plan.text.YearWords;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is missing in a plan, or looks wrong.
 *
 * @param kind what it is
 * @param opens the page for it, below the editor's address
 * @param title of the task, the metric or the passage
 * @param detail what exactly, where the kind does not say all
 */
public record PlanGap(Kind kind, String opens, String title, String detail) {

	private static final int FEW = 3;

	/** Adds a gap where words name an earlier year. */
	static void years(List<PlanGap> gaps, String words, int year, String opens, String title) {
		List<String> earlier = YearWords.earlier(words, year);
		if (!earlier.isEmpty()) {
			gaps.add(new PlanGap(Kind.EARLIER_YEAR, opens, title, String.join("、", earlier)));
		}
	}

	/** Whether a plan cannot be submitted with it. */
	public boolean blocks() {
		return kind().compareTo(Kind.NO_UNIT) <= 0;
	}

	/** Whether it may well be added later: a metric's measure. */
	public boolean later() {
		return kind() == Kind.NO_MEASURE;
	}

	/** One line of the list. */
	public String words() {
		return switch (kind()) {
			case NO_ITEM -> "还没有要点";
			case NO_LEAD -> "任务“" + title() + "”没有牵头部门";
			case NO_UNIT -> "任务“" + title() + "”没有责任单位";
			case TWICE -> "同一年度已有《" + title() + "》（" + detail() + "），两份都印发，各支部会收到两套任务";
			case OUTSIDE -> "任务“" + title() + "”的时限是 " + detail() + "，不在计划年度内";
			case SILENT -> "任务“" + title() + "”时限 " + detail() + " 已过，印发后一项也不开";
			case EARLIER_YEAR -> "“" + title() + "”里写着 " + detail();
			case OTHER_BODY -> "“" + title() + "”里落款是" + detail() + "，与发文机关不同";
			case LOST -> "“" + title() + "”的原句已改";
			case EMPTY -> "有一处还没有写内容";
			case NO_MEASURE -> "指标“" + title() + "”没有口径";
		};
	}

	/** A few are named one by one, many of a kind are counted. */
	static List<Want> wants(Collection<PlanGap> gaps) {
		return byKind(gaps).entrySet()
			.stream()
			.flatMap((kind) -> (kind.getValue().size() > FEW) ? Stream.of(kind.getKey().all(kind.getValue()))
					: kind.getValue().stream().map((gap) -> new Want(1, gap.words(), gap.opens())))
			.toList();
	}

	/** Each kind counted, and where the first or all of it is. */
	static List<Want> counted(Collection<PlanGap> gaps) {
		return byKind(gaps).entrySet().stream().map((kind) -> kind.getKey().all(kind.getValue())).toList();
	}

	static String summary(Collection<PlanGap> gaps) {
		return counted(gaps).stream().map(Want::words).collect(Collectors.joining("，"));
	}

	private static Map<Kind, List<PlanGap>> byKind(Collection<PlanGap> gaps) {
		return gaps.stream().collect(Collectors.groupingBy(PlanGap::kind, TreeMap::new, Collectors.toList()));
	}

	/** What can be missing or wrong; the first three block the way. */
	public enum Kind {

		NO_ITEM("没有要点", "", true), NO_LEAD("%d 个任务没有牵头部门", "/tasks?missing=LEAD", true),
		NO_UNIT("%d 个任务没有责任单位", "/tasks?missing=UNIT", true), TWICE("同一年度另有 %d 份计划", "", false),
		OUTSIDE("%d 个任务的时限不在计划年度内", "/tasks?missing=YEAR", true), SILENT("%d 个任务时限已过，印发后一项也不开", "", false),
		EARLIER_YEAR("%d 处写着往年的年份", "", false), OTHER_BODY("%d 处落款与发文机关不同", "", false), LOST("%d 处原句已改", "", true),
		EMPTY("%d 处还没有写内容", "", true), NO_MEASURE("%d 个指标没有口径", "", true);

		private final String words;

		private final String list;

		private final boolean amended;

		Kind(String words, String list, boolean amended) {
			this.words = words;
			this.list = list;
			this.amended = amended;
		}

		/** Whether it matters in an amendment's working copy, too. */
		boolean amended() {
			return this.amended;
		}

		private Want all(List<PlanGap> gaps) {
			return new Want(gaps.size(), this.words.formatted(gaps.size()),
					this.list.isEmpty() ? gaps.get(0).opens() : this.list);
		}

	}

	/**
	 * One line of what has to be done.
	 *
	 * @param count how many things it stands for
	 * @param words what is missing
	 * @param opens the page for it, below the editor's address
	 */
	public record Want(int count, String words, String opens) {
	}

}
