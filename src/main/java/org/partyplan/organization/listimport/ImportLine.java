package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.SheetCell;
import org.partyplan.organization.Category;
import org.partyplan.organization.model.CategoryStage;
import org.partyplan.organization.model.DateText;
import org.partyplan.organization.model.Ethnicity;
import org.partyplan.organization.model.IdentityNumber;
import org.partyplan.organization.model.PersonColumn;
import org.partyplan.organization.model.PersonFacts;
import org.partyplan.organization.model.PersonName;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Labelled;

/** Looks at one row of a list and says all that is wrong with it, or who it brings. */
final class ImportLine {

	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{L}·.\\s]+");

	private static final Pattern BETWEEN = Pattern.compile("[、,;，；/\\s]+");

	private final ImportTable.Line line;

	private final ImportPlaces places;

	private final Set<String> marks;

	private final LocalDate today;

	private final List<ImportProblem> problems = new ArrayList<>();

	private final Map<PersonColumn, LocalDate> dates = new EnumMap<>(PersonColumn.class);

	ImportLine(ImportTable.Line line, ImportPlaces places, Set<String> marks, LocalDate today) {
		this.line = line;
		this.places = places;
		this.marks = marks;
		this.today = today;
	}

	/** Somebody, unless there are problems. */
	@Nullable Newcomer read() {
		required();
		dates();
		choices();
		ImportNumbers numbers = new ImportNumbers(this.line, this::wrong);
		numbers.check(this.dates.get(PersonColumn.BORN), choice(PersonColumn.SEX));
		List<String> named = marks();
		ImportPlaces.Place branch = branch();
		ImportPlaces.Place group = (branch == null) ? null : group(branch);
		Category category = Labelled.named(Category.values(), choice(PersonColumn.CATEGORY));
		if (category == null) {
			return null;
		}
		ImportStages history = new ImportStages(category, this.dates, this::wrong);
		List<CategoryStage> stages = history.stages(birth(numbers));
		if (!this.problems.isEmpty() || branch == null) {
			return null;
		}
		String identity = numbers.identity();
		return new Newcomer(this.line, Ids.next(), PersonName.together(this.line.text(PersonColumn.NAME)), identity,
				numbers.phone(), PersonFacts.of(this::choice).kept(identity), branch,
				((group != null) ? group : branch).id(), this.dates.getOrDefault(PersonColumn.SINCE, this.today),
				stages, named, category, history.doubts(),
				history.lacking()
					.map((column) -> ImportProblem.of(this.line, column, category.label() + "请填这个日期"))
					.stream()
					.toList());
	}

	List<ImportProblem> problems() {
		return this.problems;
	}

	private void required() {
		for (PersonColumn column : PersonColumn.values()) {
			if (column.required() && this.line.cell(column).empty()) {
				wrong(column, "没有填");
			}
		}
		String name = this.line.text(PersonColumn.NAME);
		if (!name.isEmpty() && (name.length() > 40 || !NAME.matcher(name).matches())) {
			wrong(PersonColumn.NAME, "不像姓名");
		}
	}

	private void dates() {
		for (PersonColumn column : PersonColumn.values()) {
			SheetCell cell = this.line.cell(column);
			if (!column.date() || cell.empty()) {
				continue;
			}
			DateText date = DateText.of(cell.text());
			if (date.day() == null) {
				wrong(column, date.wrong());
			}
			else if (date.day().isAfter(this.today)) {
				wrong(column, "晚于今天");
			}
			else {
				this.dates.put(column, date.day());
			}
		}
	}

	private void choices() {
		for (PersonColumn column : PersonColumn.values()) {
			String text = choice(column);
			if (!column.options().isEmpty() && !text.isEmpty() && !column.options().contains(text)) {
				wrong(column, "不在可选的里面，请从这些里选：" + String.join("、", column.options()));
			}
			if (column == PersonColumn.ETHNICITY && !text.isEmpty() && !Ethnicity.ALL.contains(text)) {
				wrong(column, "不是 56 个民族之一，请写全称，如 汉族");
			}
			if (column.free() && text.length() > 20) {
				wrong(column, "最多 20 个字");
			}
		}
	}

	private String choice(PersonColumn column) {
		return column.plain(this.line.text(column));
	}

	private List<String> marks() {
		List<String> named = BETWEEN.splitAsStream(this.line.text(PersonColumn.MARKS))
			.filter((mark) -> !mark.isEmpty())
			.distinct()
			.toList();
		named.stream()
			.filter((mark) -> !this.marks.contains(mark))
			.forEach((mark) -> wrong(PersonColumn.MARKS, "没有“" + mark + "”这种标记，可先在“人员 › 口径”里加"));
		return named;
	}

	private ImportPlaces.@Nullable Place branch() {
		String name = this.line.text(PersonColumn.BRANCH);
		ImportPlaces.Place branch = this.places.branch(name);
		if (branch == null && !name.isEmpty()) {
			wrong(PersonColumn.BRANCH, "没有这个支部" + this.places.like(name));
		}
		return branch;
	}

	private ImportPlaces.@Nullable Place group(ImportPlaces.Place branch) {
		String name = this.line.text(PersonColumn.GROUP);
		ImportPlaces.Place group = name.isEmpty() ? null : this.places.group(branch, name);
		if (group == null && !name.isEmpty()) {
			String has = this.places.groupsOf(branch);
			wrong(PersonColumn.GROUP, branch.name() + (has.isEmpty() ? "没有党小组" : "没有这个党小组，有的是：" + has));
		}
		return group;
	}

	private @Nullable LocalDate birth(ImportNumbers numbers) {
		String number = numbers.identity();
		return IdentityNumber.wrong(number).isEmpty() ? IdentityNumber.born(number) : this.dates.get(PersonColumn.BORN);
	}

	private void wrong(PersonColumn column, String reason) {
		this.problems.add(ImportProblem.of(this.line, column, reason));
	}

}
