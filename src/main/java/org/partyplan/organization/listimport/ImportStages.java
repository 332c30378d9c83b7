package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.model.CategoryStage;
import org.partyplan.organization.model.PersonColumn;

/** Makes the history of somebody's category out of the dates a row tells. */
final class ImportStages {

	private static final int OF_AGE = 18;

	private final Category category;

	private final Map<PersonColumn, LocalDate> dates;

	private final BiConsumer<PersonColumn, String> wrong;

	ImportStages(Category category, Map<PersonColumn, LocalDate> dates, BiConsumer<PersonColumn, String> wrong) {
		this.category = category;
		this.dates = dates;
		this.wrong = wrong;
	}

	List<CategoryStage> stages(@Nullable LocalDate born) {
		require(own(), this.category.label() + "请填这个日期");
		if (this.category != Category.FULL) {
			forbid(PersonColumn.FULL);
		}
		if (!this.category.member()) {
			forbid(PersonColumn.JOINED);
		}
		later(PersonColumn.APPLIED, PersonColumn.JOINED);
		later(PersonColumn.JOINED, PersonColumn.FULL);
		later(PersonColumn.APPLIED, PersonColumn.STAGE);
		LocalDate applied = this.dates.get(PersonColumn.APPLIED);
		if (born != null && applied != null && applied.isBefore(born.plusYears(OF_AGE))) {
			this.wrong.accept(PersonColumn.APPLIED, "申请时不满 18 岁，请核对出生日期和申请日期");
		}
		return rows();
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

	private void require(PersonColumn column, String reason) {
		if (!this.dates.containsKey(column)) {
			this.wrong.accept(column, reason);
		}
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
