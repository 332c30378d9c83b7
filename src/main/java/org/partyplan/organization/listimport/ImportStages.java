package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;

/** Makes the history of somebody's category out of the dates a row tells. */
final class ImportStages {

	private static final int OF_AGE = 18;

	private final Category category;

	private final Map<ImportColumn, LocalDate> dates;

	private final BiConsumer<ImportColumn, String> wrong;

	ImportStages(Category category, Map<ImportColumn, LocalDate> dates, BiConsumer<ImportColumn, String> wrong) {
		this.category = category;
		this.dates = dates;
		this.wrong = wrong;
	}

	List<Newcomer.Stage> stages(@Nullable LocalDate born) {
		require(own(), this.category.label() + "请填这个日期");
		if (this.category != Category.FULL) {
			forbid(ImportColumn.FULL);
		}
		if (!this.category.member()) {
			forbid(ImportColumn.JOINED);
		}
		later(ImportColumn.APPLIED, ImportColumn.JOINED);
		later(ImportColumn.JOINED, ImportColumn.FULL);
		later(ImportColumn.APPLIED, ImportColumn.STAGE);
		LocalDate applied = this.dates.get(ImportColumn.APPLIED);
		if (born != null && applied != null && applied.isBefore(born.plusYears(OF_AGE))) {
			this.wrong.accept(ImportColumn.APPLIED, "申请时不满 18 岁，请核对出生日期和申请日期");
		}
		return rows();
	}

	/** The column that tells since when today's category holds. */
	private ImportColumn own() {
		return switch (this.category) {
			case FULL -> ImportColumn.FULL;
			case PROBATIONARY -> ImportColumn.JOINED;
			case ACTIVIST, CANDIDATE -> ImportColumn.STAGE;
			case APPLICANT -> ImportColumn.APPLIED;
			case NONE -> ImportColumn.SINCE;
		};
	}

	private List<Newcomer.Stage> rows() {
		List<Newcomer.Stage> rows = new ArrayList<>();
		LocalDate end = add(rows, this.category, this.dates.get(own()), null);
		if (this.category == Category.FULL) {
			end = add(rows, Category.PROBATIONARY, this.dates.get(ImportColumn.JOINED), end);
		}
		if (this.category != Category.APPLICANT && this.category != Category.NONE) {
			add(rows, Category.APPLICANT, this.dates.get(ImportColumn.APPLIED), end);
		}
		return rows;
	}

	private static @Nullable LocalDate add(List<Newcomer.Stage> rows, Category category, @Nullable LocalDate from,
			@Nullable LocalDate end) {
		if (from != null && (end == null || from.isBefore(end))) {
			rows.add(new Newcomer.Stage(category, from, end));
			return from;
		}
		return end;
	}

	private void require(ImportColumn column, String reason) {
		if (!this.dates.containsKey(column)) {
			this.wrong.accept(column, reason);
		}
	}

	private void forbid(ImportColumn column) {
		if (this.dates.containsKey(column)) {
			this.wrong.accept(column, this.category.label() + "不该有这个日期，请核对类别");
		}
	}

	private void later(ImportColumn first, ImportColumn then) {
		LocalDate one = this.dates.get(first);
		LocalDate other = this.dates.get(then);
		if (one != null && other != null && other.isBefore(one)) {
			this.wrong.accept(then, "早于" + first.head());
		}
	}

}
