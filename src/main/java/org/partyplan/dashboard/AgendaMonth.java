package org.partyplan.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.agenda.AgendaItem;
import org.partyplan.agenda.AgendaItem.State;
import org.partyplan.shared.Days;

/**
 * This month, or the next, of those who act for units: what has to be done, by day. What
 * is counted is what somebody still has to do; birthdays and the like are shown.
 *
 * @param next whether the next month is looked at
 * @param items of both months, by day
 */
record AgendaMonth(LocalDate today, boolean next, List<AgendaItem> items) {

	/** Overdue, the longest first. */
	public List<AgendaItem> late() {
		return of((item) -> item.is(State.DUE) && item.day().isBefore(this.today));
	}

	/** To be done today, or to know of today. */
	public List<AgendaItem> ofToday() {
		return of((item) -> (item.is(State.DUE) || item.is(State.NOTE)) && item.day().equals(this.today));
	}

	public List<AgendaItem> returned() {
		return of((item) -> item.is(State.RETURNED));
	}

	/** Handed in, waits to be judged. */
	public List<AgendaItem> waiting() {
		return of((item) -> item.is(State.WAITING));
	}

	/** Done this month, the newest first. */
	public List<AgendaItem> done() {
		return of((item) -> item.is(State.DONE)).stream()
			.sorted(Comparator.comparing(AgendaItem::day).reversed())
			.toList();
	}

	/** From tomorrow, or from the next month's first day, to the month's end. */
	public List<Day> rest() {
		return days(this.next ? following() : this.today.plusDays(1), shown().atEndOfMonth());
	}

	/** The first things of the next month. */
	public List<Day> following(int most) {
		return days(following(), month().plusMonths(1).atEndOfMonth()).stream().limit(most).toList();
	}

	/** What lies further ahead. */
	public List<AgendaItem> further() {
		return of((item) -> item.is(State.NOTE) && item.day().isAfter(month().plusMonths(1).atEndOfMonth()));
	}

	/**
	 * What to do next: today's, then what is overdue or came back, then the next day's.
	 */
	public @Nullable AgendaItem first() {
		return Stream.of(ofToday(), late(), returned(), of((item) -> item.is(State.DUE)))
			.flatMap(List::stream)
			.filter(AgendaItem::open)
			.findFirst()
			.orElse(null);
	}

	public boolean several() {
		return this.items.stream()
			.map((item) -> item.subject().unit())
			.filter((unit) -> !unit.isEmpty())
			.distinct()
			.count() > 1;
	}

	/** How many are to be done this month, overdue and returned ones among them. */
	public long nowMany() {
		return count((item) -> item.open() && item.day().isBefore(following()) || item.is(State.RETURNED));
	}

	/** How many are to be done next month. */
	public long nextMany() {
		return count((item) -> item.is(State.DUE) && !item.day().isBefore(following())
				&& YearMonth.from(item.day()).equals(month().plusMonths(1)));
	}

	public int number() {
		return month().getMonthValue();
	}

	public int nextNumber() {
		return month().plusMonths(1).getMonthValue();
	}

	/** Whether there are days to come to be shown, or to be said that nothing comes. */
	public boolean goesOn() {
		return this.next || !rest().isEmpty() || this.items.stream().noneMatch(AgendaItem::open);
	}

	/** The heading of the days to come. */
	public String restHeading() {
		return this.next ? nextNumber() + "月 " + nextMany() + " 件" : "到月底还有 " + restMany() + " 件";
	}

	/** The finding: nothing that is due is left out of it. */
	public String heading() {
		if (this.next) {
			return (nextMany() == 0) ? nextNumber() + "月还没有排定的事" : nextNumber() + "月要办 " + nextMany() + " 件";
		}
		long now = count((item) -> item.is(State.DUE) && item.day().equals(this.today));
		String behind = Stream.of(part("过期", late().size()), part("退回", returned().size()))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining("、"));
		if (now > 0) {
			return "今天 " + now + " 件" + (behind.isEmpty() ? "" : "；" + behind + "也要补");
		}
		return behind.isEmpty() ? (restMany() == 0) ? number() + "月要办的都办完了" : "没有过期的，到月底还有 " + restMany() + " 件"
				: behind + "要补" + ((restMany() == 0) ? "" : "，到月底还有 " + restMany() + " 件");
	}

	/** What is ahead, in a sentence. */
	public String ahead() {
		return this.next ? ""
				: ((restMany() == 0) ? "" : "到月底还有 " + restMany() + " 件，") + nextNumber() + "月已排 " + nextMany() + " 件。";
	}

	/** The month's weeks, Monday first; null for what lies outside. */
	public List<List<@Nullable Cell>> weeks() {
		List<List<@Nullable Cell>> weeks = new ArrayList<>();
		LocalDate first = shown().atDay(1);
		for (LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L); !monday
			.isAfter(shown().atEndOfMonth()); monday = monday.plusWeeks(1)) {
			weeks.add(monday.datesUntil(monday.plusWeeks(1)).map(this::cell).toList());
		}
		return weeks;
	}

	public YearMonth shown() {
		return this.next ? month().plusMonths(1) : month();
	}

	private @Nullable Cell cell(LocalDate day) {
		return YearMonth.from(day).equals(shown())
				? new Cell(day, day.equals(this.today), count((item) -> item.is(State.DUE) && item.day().equals(day)),
						count((item) -> item.is(State.DONE) && item.day().equals(day)), !day.isBefore(this.today))
				: null;
	}

	private YearMonth month() {
		return YearMonth.from(this.today);
	}

	private LocalDate following() {
		return month().plusMonths(1).atDay(1);
	}

	private long restMany() {
		return count(
				(item) -> item.is(State.DUE) && item.day().isAfter(this.today) && item.day().isBefore(following()));
	}

	private List<Day> days(LocalDate from, LocalDate to) {
		return of((item) -> (item.is(State.DUE) || item.is(State.NOTE)) && !item.day().isBefore(from)
				&& !item.day().isAfter(to))
			.stream()
			.collect(Collectors.groupingBy(AgendaItem::day, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((day) -> new Day(day.getKey(), day.getValue()))
			.toList();
	}

	private static String part(String word, int many) {
		return (many == 0) ? "" : word + " " + many + " 件";
	}

	private long count(Predicate<AgendaItem> which) {
		return this.items.stream().filter(which).count();
	}

	private List<AgendaItem> of(Predicate<AgendaItem> which) {
		return this.items.stream().filter(which).toList();
	}

	/** A day with something on it. */
	record Day(LocalDate on, List<AgendaItem> items) {

		public String weekday() {
			return Days.weekday(this.on);
		}

	}

	/**
	 * A day of the calendar.
	 *
	 * @param due how many things are due
	 * @param done how many were done
	 * @param linked whether its things stand on the page by day
	 */
	record Cell(LocalDate day, boolean today, long due, long done, boolean linked) {

		public String css() {
			return this.today && this.due > 0 ? "cal-now"
					: (this.due > 0) ? "cal-due" : (this.done > 0) ? "cal-ok" : "";
		}

	}

}
