package org.partyplan.plan.importing;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanHead;

/**
 * What the places of a document say its plan's year is.
 *
 * @param said place by place
 */
record PlanYears(List<Said> said) {

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?=年)");

	/** So many dates in the text are no slip. */
	private static final int SEVERAL = 2;

	static PlanYears of(PlanDraft draft) {
		PlanHead head = draft.head();
		List<Said> said = new ArrayList<>();
		add(said, "标题", year(head.title()));
		add(said, "通知", year(head.noticeTitle()));
		LocalDate issued = head.issuedOn();
		Integer title = said.isEmpty() ? null : said.get(0).year();
		if (issued != null && !fits(issued, title)) {
			add(said, "成文日期", issued.getYear());
		}
		add(said, "文中的日期", mostly(draft));
		return new PlanYears(List.copyOf(said));
	}

	private static void add(List<Said> said, String where, @Nullable Integer year) {
		if (year != null) {
			said.add(new Said(where, year));
		}
	}

	/** A plan is given out in its year, or at the end of the one before. */
	private static boolean fits(LocalDate issued, @Nullable Integer year) {
		boolean late = issued.getMonth().compareTo(Month.SEPTEMBER) > 0;
		return year != null && (issued.getYear() == year || late && issued.getYear() == year - 1);
	}

	private static @Nullable Integer year(@Nullable String words) {
		Matcher years = YEAR.matcher(Objects.requireNonNullElse(words, ""));
		Integer last = null;
		while (years.find()) {
			int year = Integer.parseInt(years.group(1));
			last = (last == null || year > last) ? Integer.valueOf(year) : last;
		}
		return last;
	}

	/** The year that most of the tasks' own dates name. */
	private static @Nullable Integer mostly(PlanDraft draft) {
		Map<Integer, Long> dates = draft.tasks()
			.stream()
			.map(DraftTask::quote)
			.flatMap((quote) -> YEAR.matcher(quote).results())
			.collect(Collectors.groupingBy((found) -> Integer.valueOf(found.group(1)), Collectors.counting()));
		return dates.entrySet()
			.stream()
			.filter((one) -> one.getValue() >= SEVERAL && one.getValue() * 2 > sum(dates))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(null);
	}

	private static long sum(Map<Integer, Long> dates) {
		return dates.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Whether somebody has to say which of them counts. */
	public boolean disputed() {
		return years().size() > 1;
	}

	/** Each of them once, the latest first. */
	public List<Integer> years() {
		return said().stream().map(Said::year).distinct().sorted((one, other) -> other - one).toList();
	}

	/** 标题、通知写的是 2026 年. */
	public String words(int year) {
		return said().stream().filter((one) -> one.year() == year).map(Said::where).collect(Collectors.joining("、"))
				+ "写的是 " + year + " 年";
	}

	/**
	 * What one place says.
	 */
	record Said(String where, int year) {
	}

}
