package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.model.CategoryStage;
import org.partyplan.organization.model.PersonColumn;

/** Makes the history of somebody's category out of the dates a row tells. */
final class ImportStages {

	private static final int OF_AGE = 18;

	/** Before, the time on probation was shorter or there was none. */
	private static final LocalDate A_YEAR_SINCE = LocalDate.of(1978, 1, 1);

	private final Category category;

	private final Map<PersonColumn, LocalDate> dates;

	private final BiConsumer<PersonColumn, String> wrong;

	private final List<String> doubts = new ArrayList<>();

	ImportStages(Category category, Map<PersonColumn, LocalDate> dates, BiConsumer<PersonColumn, String> wrong) {
		this.category = category;
		this.dates = dates;
		this.wrong = wrong;
	}

	/** The date without which nobody can be added. */
	Optional<PersonColumn> lacking() {
		return this.dates.containsKey(own()) ? Optional.empty() : Optional.of(own());
	}

	/** What may be so, but hardly is. */
	List<String> doubts() {
		return this.doubts;
	}

	List<CategoryStage> stages(@Nullable LocalDate born) {
		if (this.category != Category.FULL) {
			forbid(PersonColumn.FULL);
		}
		if (!this.category.member()) {
			forbid(PersonColumn.JOINED);
		}
		later(PersonColumn.APPLIED, PersonColumn.JOINED);
		later(PersonColumn.JOINED, PersonColumn.FULL);
		later(PersonColumn.APPLIED, PersonColumn.STAGE);
		if (born != null) {
			grown(PersonColumn.APPLIED, born, "申请");
			grown(PersonColumn.JOINED, born, "成为预备党员");
			grown(PersonColumn.FULL, born, "转正");
		}
		probation();
		return lacking().isEmpty() ? rows() : List.of();
	}

	private void grown(PersonColumn column, LocalDate born, String what) {
		LocalDate day = this.dates.get(column);
		if (day != null && day.isBefore(born.plusYears(OF_AGE))) {
			int years = Period.between(born, day).getYears();
			this.wrong.accept(column, what + "时" + ((years < 0) ? "还没有出生" : years + " 岁，不满 18 岁") + "，请核对出生日期和这个日期");
		}
	}

	/** A year, and at most one more. */
	private void probation() {
		LocalDate joined = this.dates.get(PersonColumn.JOINED);
		LocalDate full = this.dates.get(PersonColumn.FULL);
		if (joined == null || full == null || full.isBefore(joined) || full.isBefore(A_YEAR_SINCE)) {
			return;
		}
		long months = ChronoUnit.MONTHS.between(joined, full);
		if (months < 12 || months > 26) {
			this.doubts.add("预备期" + ((months < 12) ? "只有 " : "有 ") + months + " 个月（应是一年，最多延长一年），请核对两个日期");
		}
	}

	/** The column that tells since when today's category holds. */
	private PersonColumn own() {
		return switch (this.category) {
			case FULL -> PersonColumn.FULL;
			case PROBATIONARY -> PersonColumn.JOINED;
			case ACTIVIST, CANDIDATE -> PersonColumn.STAGE;
			case APPLICANT -> PersonColumn.APPLIED;
			case NONE -> PersonColumn.SINCE;
		};
	}

	private List<CategoryStage> rows() {
		List<CategoryStage> rows = new ArrayList<>();
		LocalDate end = add(rows, this.category, this.dates.get(own()), null);
		if (this.category == Category.FULL) {
			end = add(rows, Category.PROBATIONARY, this.dates.get(PersonColumn.JOINED), end);
		}
		if (this.category != Category.APPLICANT && this.category != Category.NONE) {
			add(rows, Category.APPLICANT, this.dates.get(PersonColumn.APPLIED), end);
		}
		return rows;
	}

	private static @Nullable LocalDate add(List<CategoryStage> rows, Category category, @Nullable LocalDate from,
			@Nullable LocalDate end) {
		if (from != null && (end == null || from.isBefore(end))) {
			rows.add(new CategoryStage(category, from, end));
			return from;
		}
		return end;
	}

	private void forbid(PersonColumn column) {
		if (this.dates.containsKey(column)) {
			this.wrong.accept(column, this.category.label() + "不该有这个日期，请核对类别");
		}
	}

	private void later(PersonColumn first, PersonColumn then) {
		LocalDate one = this.dates.get(first);
		LocalDate other = this.dates.get(then);
		if (one != null && other != null && other.isBefore(one)) {
			this.wrong.accept(then, "早于" + first.head());
		}
	}

}
