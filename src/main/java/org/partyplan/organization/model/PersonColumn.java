package org.partyplan.organization.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.shared.Labelled;

/**
 * What a list of people says of each, by the heads of its columns: the list to import,
 * its template and, with the facts, the export.
 */
public enum PersonColumn {

	NAME("姓名"), IDENTITY("身份证号"), SEX("性别", 4, PersonFacts::sex, Sex.values()), BORN("出生日期", 8, PersonFacts::born),
	ETHNICITY("民族", 5, PersonFacts::ethnicity), NATIVE_PLACE("籍贯", 8, PersonFacts::nativePlace),
	EDUCATION("学历", 8, PersonFacts::education, Education.values()),
	DEGREE("学位", 5, PersonFacts::degree, Degree.values()), TITLE("职称", 8, PersonFacts::title),
	JOB("职务", 8, PersonFacts::job), DEPARTMENT("科室", 8, PersonFacts::department),
	AREA("岗位类别", 8, PersonFacts::area, Area.values()), BRANCH("所在支部"), GROUP("党小组"), CATEGORY("类别", Category.values()),
	STAGE("现类别起始日期"), SINCE("到本支部日期"), APPLIED("申请入党日期"), JOINED("成为预备党员日期"), FULL("转为正式党员日期"), RETIRED("退休日期"),
	PHONE("电话"), MARKS("标记");

	/** As people leave a head: with a star, spaces or a remark in brackets. */
	private static final Pattern REMARK = Pattern.compile("[（(].*?[)）]|[*＊\\s]");

	private static final Set<PersonColumn> DATES = Set.of(BORN, STAGE, SINCE, APPLIED, JOINED, FULL, RETIRED);

	/** Words that mean one choice and no other, besides the choice's own. */
	private static final Map<PersonColumn, Map<String, String>> SAME = Map.of(EDUCATION,
			Map.ofEntries(Map.entry("硕士", "硕士研究生"), Map.entry("博士", "博士研究生"), Map.entry("大学", "本科"),
					Map.entry("大学本科", "本科"), Map.entry("专科", "大专"), Map.entry("大学专科", "大专"), Map.entry("中专", "高中、中专"),
					Map.entry("高中", "高中、中专"), Map.entry("初中", "初中及以下"), Map.entry("小学", "初中及以下")),
			DEGREE, Map.of("学士学位", "学士", "硕士学位", "硕士", "博士学位", "博士", "无学位", "无"), CATEGORY,
			Map.of("党员", "正式党员", "中共党员", "正式党员", "中共预备党员", "预备党员", "积极分子", "入党积极分子", "申请人", "入党申请人"), AREA,
			Map.of("行政", "行政管理", "管理", "行政管理", "医疗", "临床"), SEX, Map.of("男性", "男", "女性", "女"));

	/** Heads of other programs, the national member system's among them. */
	private static final Map<PersonColumn, String> OTHER_HEADS = Map.ofEntries(Map.entry(NAME, "党员姓名|名字"),
			Map.entry(IDENTITY, "(公民|居民)?身份证?(号|号码)|身份证|公民身份证号码?|证件号码?"), Map.entry(BORN, "出生|出生年月日?|生日"),
			Map.entry(NATIVE_PLACE, "籍贯地?"), Map.entry(EDUCATION, "(最高)?学历(情况)?|文化程度"),
			Map.entry(DEGREE, "(最高)?学位(情况)?"), Map.entry(TITLE, "(专业)?技术职务|(专业)?技术职称|职称名称"),
			Map.entry(JOB, "行政职务|现任职务|岗位职务"), Map.entry(DEPARTMENT, "所在科室|所属科室|部门|所在部门"),
			Map.entry(BRANCH, "(所在|所属)?党?支部(名称)?|(所在|所属)?党组织(名称)?|组织名称|组织关系所在支部|所在党支部全称"),
			Map.entry(GROUP, "(所在|所属)党小组|党小组名称"), Map.entry(CATEGORY, "人员类别|党员类别|人员类型|政治面貌"),
			Map.entry(STAGE, "(列为|确定为?)(积极分子|发展对象)日期|现类别日期"),
			Map.entry(SINCE, "(进入|转入|加入|到)(当前|现|本|所在)?党?支部日期|转入日期|组织关系转入日期"),
			Map.entry(APPLIED, "(递交|提交)?入党申请(书)?日期|申请日期|提出申请日期"),
			Map.entry(JOINED, "入党日期|加入(中共|中国共产党|党)组织日期|加入党组织日期|接收为?预备党员日期|参加组织日期"),
			Map.entry(FULL, "转正日期|(转为|成为)正式党员日期|转为正式日期"), Map.entry(RETIRED, "离退休日期|离退日期"),
			Map.entry(PHONE, "(联系|移动|手机)?电话(号码)?|手机(号|号码)?|联系方式"));

	private final String head;

	private final int width;

	private final @Nullable Function<PersonFacts, @Nullable Object> fact;

	private final List<String> options;

	/** A column that only the import reads. */
	PersonColumn(String head, Labelled... choices) {
		this(head, 0, null, choices);
	}

	/** A fact, and how wide its column is in the export. */
	PersonColumn(String head, int width, @Nullable Function<PersonFacts, @Nullable Object> fact, Labelled... choices) {
		this.head = head;
		this.width = width;
		this.fact = fact;
		this.options = Arrays.stream(choices).map(Labelled::label).toList();
	}

	public String head() {
		return this.head;
	}

	public int width() {
		return this.width;
	}

	/** Those that say a fact, in their order. */
	public static List<PersonColumn> facts() {
		return Arrays.stream(values()).filter((column) -> column.fact != null).toList();
	}

	/** What a person's facts say in this column: a text or a day, or null. */
	public @Nullable Object of(PersonFacts facts) {
		Object value = (this.fact == null) ? null : this.fact.apply(facts);
		return (value instanceof Labelled choice) ? choice.label() : value;
	}

	/** Without these nothing can be taken over. */
	public boolean required() {
		return this == NAME || this == BRANCH || this == CATEGORY;
	}

	public boolean date() {
		return DATES.contains(this);
	}

	/** Never repeated in a list of problems. */
	public boolean secret() {
		return this == IDENTITY || this == PHONE;
	}

	/** A fact in the writer's own words. */
	public boolean free() {
		return this.fact != null && this.options.isEmpty() && !date();
	}

	/** What can be chosen, or empty. */
	public List<String> options() {
		return this.options;
	}

	/** The choice's own word for one that means the same. */
	public String plain(String text) {
		return (this == ETHNICITY) ? Ethnicity.of(text).orElse(text)
				: SAME.getOrDefault(this, Map.of()).getOrDefault(text, text);
	}

	/** The column that a head means: its own word, or another program's for it. */
	public static Optional<PersonColumn> of(String head) {
		String plain = REMARK.matcher(head).replaceAll("");
		String day = plain.replaceFirst("时间$", "日期");
		return Arrays.stream(values())
			.filter((one) -> one.head.equals(plain) || one.head.equals(day)
					|| day.matches(OTHER_HEADS.getOrDefault(one, "-")))
			.findFirst();
	}

}
