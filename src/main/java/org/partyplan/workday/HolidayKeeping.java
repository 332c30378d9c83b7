package org.partyplan.workday;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator enters each year's table when it is published. */
@Service
@Transactional
class HolidayKeeping {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	HolidayKeeping(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	void publish(int year, Year form) {
		if (year < 2000 || year > 2100) {
			throw new RuleBroken("workday.otherYear", "2000—2100").at("first");
		}
		this.jdbc.sql("""
				insert into workday_year (year, document) values (?, ?)
				on conflict (year) do update set document = excluded.document""")
			.params(year, form.document().strip())
			.update();
		tell("holiday.published", year + "年放假安排，依据" + form.document().strip());
	}

	/** A day that stands in the table already takes the new meaning. */
	void add(int year, Span form) {
		LocalDate first = Objects.requireNonNull(form.first());
		LocalDate last = Objects.requireNonNull(form.last());
		Span.check(year, first, last);
		requirePublished(year);
		this.jdbc.sql("""
				insert into workday_day (day, year, name, off)
				select d::date, ?, ?, ? from generate_series(cast(? as date), cast(? as date), interval '1 day') d
				on conflict (day) do update set name = excluded.name, off = excluded.off""")
			.params(year, form.name().strip(), Boolean.TRUE.equals(form.off()), first, last)
			.update();
		tell("holiday.added", form.name().strip() + (Boolean.TRUE.equals(form.off()) ? "放假 " : "调休上班 ")
				+ Days.full(first) + "—" + Days.full(last));
	}

	void remove(int year, LocalDate first, LocalDate last) {
		Span.check(year, first, last);
		int removed = this.jdbc.sql("delete from workday_day where day between ? and ?").params(first, last).update();
		if (removed == 0) {
			throw new NotFound("holiday " + first);
		}
		tell("holiday.removed", "删除 " + Days.full(first) + "—" + Days.full(last) + " 的放假或调休");
	}

	private void requirePublished(int year) {
		if (this.jdbc.sql("select 1 from workday_year where year = ?")
			.param(year)
			.query(Integer.class)
			.optional()
			.isEmpty()) {
			throw new RuleBroken("workday.unpublished", String.valueOf(year));
		}
	}

	private void tell(String event, String what) {
		this.events.publishEvent(new AuditFact(event, "holiday", null, what));
	}

	/** Days off, or weekend days on which people work. */
	record Span(@NotBlank @Size(max = 20) String name, @NotNull @Nullable Boolean off,
			@NotNull @Nullable LocalDate first, @NotNull @Nullable LocalDate last) {

		static Span blank() {
			return new Span("", true, null, null);
		}

		/** Within the year, forwards, and no longer than any holiday. */
		static void check(int year, LocalDate first, LocalDate last) {
			if (first.getYear() != year || last.getYear() != year) {
				throw new RuleBroken("workday.otherYear", String.valueOf(year)).at("first");
			}
			if (last.isBefore(first) || first.plusDays(20).isBefore(last)) {
				throw new RuleBroken("workday.span").at("last");
			}
		}

	}

	/** By which document a year's holidays were published. */
	record Year(@NotBlank @Size(max = 100) String document) {
	}

}
