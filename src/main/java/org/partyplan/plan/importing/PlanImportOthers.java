package org.partyplan.plan.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.ImportStep;
import org.partyplan.plan.model.PlanImport;

/**
 * Who else is at an import, and what they last did.
 *
 * @param lines 王某 正在看，3 分钟前：第 5 条“……”：不要
 * @param newer whether they did something since the page was opened
 */
record PlanImportOthers(List<String> lines, boolean newer) {

	static final PlanImportOthers NONE = new PlanImportOthers(List.of(), false);

	/** What is older has been seen long ago. */
	private static final Duration RECENT = Duration.ofMinutes(30);

	/**
	 * As one of them sees it.
	 * @param seen the version of his page
	 * @param viewers the others who look at it now
	 */
	static PlanImportOthers of(PlanImport reading, @Nullable Integer seen, List<String> viewers, String me,
			Instant now) {
		Map<String, ImportStep> last = new LinkedHashMap<>();
		viewers.forEach((name) -> last.put(name, null));
		reading.steps()
			.stream()
			.filter((step) -> !step.by().equals(me) && recent(step, now))
			.forEach((step) -> last.merge(step.by(), step, (first, earlier) -> first));
		List<String> lines = new ArrayList<>();
		last.forEach((name, step) -> lines.add(name + (viewers.contains(name) ? " 正在看" : "") + did(step, now)));
		boolean newer = seen != null
				&& reading.steps().stream().anyMatch((step) -> step.no() >= seen && !step.by().equals(me));
		return new PlanImportOthers(lines, newer);
	}

	private static boolean recent(ImportStep step, Instant now) {
		return step.at() != null && step.at().isAfter(now.minus(RECENT));
	}

	private static String did(@Nullable ImportStep step, Instant now) {
		if (step == null) {
			return "";
		}
		long minutes = Duration.between(Objects.requireNonNull(step.at()), now).toMinutes();
		return "，" + ((minutes < 1) ? "刚刚" : minutes + " 分钟前") + "：" + step.words();
	}

	public boolean nobody() {
		return lines().isEmpty();
	}

}
