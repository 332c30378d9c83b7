package org.partyplan.reader;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the plan: its title and who gave it out to whom.
 *
 * @param recipients the 主送机关 without the colon
 * @param issuedOn the 成文日期
 * @param noticeTitle the title of the covering notice
 * @param notice the covering notice's own words, its 落款 included
 */
public record PlanHead(String title, @Nullable Integer year, @Nullable String documentNumber, @Nullable String issuer,
		@Nullable String recipients, @Nullable LocalDate issuedOn, @Nullable String noticeTitle,
		@Nullable String notice) {
}
