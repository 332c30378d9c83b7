package org.partyplan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Days;
import org.partyplan.shared.Tone;

import org.springframework.stereotype.Component;

/**
 * Dates and figures as people write them here; templates say
 * {@code ${formats.day(row.dueOn)}}.
 */
@Component("formats")
class Formats {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final Clock clock;

	Formats(Clock clock) {
		this.clock = clock;
	}

	/** 5月20日, with the year in front where it is not this one. */
	public String day(@Nullable LocalDate day) {
		return Days.words(day, today().getYear());
	}

	/** 2026年5月20日. */
	public String fullDay(@Nullable LocalDate day) {
		return Days.full(day);
	}

	/** 2026年5月. */
	public String month(YearMonth month) {
		return Days.month(month);
	}

	/** 5月20日 14:32. */
	public String moment(@Nullable Instant instant) {
		if (instant == null) {
			return "";
		}
		LocalDateTime local = LocalDateTime.ofInstant(instant, ZONE);
		return day(local.toLocalDate()) + " " + DateTimeFormatter.ofPattern("HH:mm").format(local);
	}

	/** Days from today; negative for the past. */
	public long daysUntil(LocalDate day) {
		return ChronoUnit.DAYS.between(LocalDate.now(this.clock), day);
	}

	/** Today. */
	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** 3.4 MB. */
	public String size(long bytes) {
		return (bytes < 1024 * 1024) ? Math.max(1, bytes / 1024) + " KB"
				: String.format("%.1f MB", bytes / (1024.0 * 1024.0));
	}

	/** The tone a template names. */
	public Tone tone(String name) {
		return Tone.valueOf(name.toUpperCase(Locale.ROOT));
	}

	public Tone tone(Tone tone) {
		return tone;
	}

}
