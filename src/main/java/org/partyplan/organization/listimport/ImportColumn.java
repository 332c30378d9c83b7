package org.partyplan.organization.listimport;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partyplan.organization.Category;
import org.partyplan.organization.model.Area;
import org.partyplan.organization.model.Degree;
import org.partyplan.organization.model.Education;
import org.partyplan.organization.model.Sex;

/** The columns of a list of people, by their heads. */
enum ImportColumn {

	NAME("姓名"), IDENTITY("身份证号"), SEX("性别"), BORN("出生日期"), ETHNICITY("民族"), NATIVE_PLACE("籍贯"), EDUCATION("学历"),
	DEGREE("学位"), TITLE("职称"), JOB("职务"), DEPARTMENT("科室"), AREA("岗位类别"), BRANCH("所在支部"), GROUP("党小组"), CATEGORY("类别"),
	STAGE("现类别起始日期"), SINCE("到本支部日期"), APPLIED("申请入党日期"), JOINED("成为预备党员日期"), FULL("转为正式党员日期"), RETIRED("退休日期"),
	PHONE("电话"), MARKS("标记");

	private static final Map<ImportColumn, List<String>> OPTIONS = Arrays.stream(values())
		.collect(Collectors.toMap(Function.identity(), ImportColumn::choices));

	private static final Pattern REMARK = Pattern.compile("[（(].*?[)）]|[*＊\\s]");

	private static final Set<ImportColumn> DATES = Set.of(BORN, STAGE, SINCE, APPLIED, JOINED, FULL, RETIRED);

	private final String head;

	ImportColumn(String head) {
		this.head = head;
	}

	String head() {
		return this.head;
	}

	/** Without these nothing can be taken over. */
	boolean required() {
		return this == NAME || this == BRANCH || this == CATEGORY;
	}

	boolean date() {
		return DATES.contains(this);
	}

	/** Never repeated in a list of problems. */
	boolean secret() {
		return this == IDENTITY || this == PHONE;
	}

	/** What can be chosen, or empty. */
	List<String> options() {
		return OPTIONS.getOrDefault(this, List.of());
	}

	private List<String> choices() {
		return switch (this) {
			case SEX -> Arrays.stream(Sex.values()).map(Sex::label).toList();
			case EDUCATION -> Arrays.stream(Education.values()).map(Education::label).toList();
			case DEGREE -> Arrays.stream(Degree.values()).map(Degree::label).toList();
			case AREA -> Arrays.stream(Area.values()).map(Area::label).toList();
			case CATEGORY -> Arrays.stream(Category.values()).map(Category::label).toList();
			default -> List.of();
		};
	}

	/** By the head as people leave it: with a star, spaces or a remark in brackets. */
	static Optional<ImportColumn> of(String head) {
		String plain = REMARK.matcher(head).replaceAll("");
		return Arrays.stream(values()).filter((one) -> one.head.equals(plain)).findFirst();
	}

}
