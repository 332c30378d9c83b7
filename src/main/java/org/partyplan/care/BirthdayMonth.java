package org.partyplan.care;

import java.time.LocalDate;
import java.util.List;

import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.PartyAge;
import org.partyplan.shared.Days;

/** A month's list. */
record BirthdayMonth(int year, int month, LocalDate today, List<Birthday> rows) {

	/** 11月有 18 名党员过政治生日. */
	public String heading() {
		return this.month + "月" + (this.rows.isEmpty() ? "没有党员过政治生日" : "有 " + this.rows.size() + " 名党员过政治生日");
	}

	/** What an export of it holds. */
	ListExport<Birthday> export() {
		return ListExport.of("birthday.exported", this.month + "月政治生日", SheetColumn.of("支部", 10, Birthday::branch),
				SheetColumn.of("姓名", 6, Birthday::name), SheetColumn.of("入党日期", 8, Birthday::joined),
				SheetColumn.of("今年政治生日", 8, (one) -> one.in(this.year)),
				SheetColumn.of("入党（年）", 6, (one) -> one.years(this.year)),
				SheetColumn.of("贺卡", 8, (one) -> one.given(this.year) ? Days.full(one.cardOn()) + "已送" : ""),
				SheetColumn.of("党龄（年）", 6, (one) -> PartyAge.years(one.fully(), one.in(this.year))));
	}

	/** How many have a round number of years. */
	public long rounds() {
		return this.rows.stream().filter((row) -> row.round(this.year)).count();
	}

	/** How many got their card. */
	public long given() {
		return this.rows.stream().filter((row) -> row.given(this.year)).count();
	}

	/** Whether a card can have been handed over by now. */
	public boolean givable(Birthday row) {
		return !row.in(this.year).isAfter(this.today.plusDays(BirthdayCards.AHEAD));
	}

	/** Today's and those of the next days. */
	public boolean near(Birthday row) {
		LocalDate day = row.in(this.year);
		return !day.isBefore(this.today) && day.isBefore(this.today.plusDays(BirthdayReminder.AHEAD + 1L));
	}

}
