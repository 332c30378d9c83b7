package org.partyplan.reader;

import java.util.ArrayList;
import java.util.List;

import org.instancio.Instancio;
import org.instancio.Random;
import org.instancio.Select;
import org.partyplan.reader.text.Numeral;

/** A plan made up by chance, from words of our own. */
record GeneratedPlan(String title, String overall, SectionMarks sectionMarks, ItemMarks itemMarks, boolean ownLine,
		boolean blankLines, List<Section> sections) {

	private static final String[] VERBS = { "加强", "落实", "完善", "推进", "抓好", "规范", "健全", "做实", "改进", "提升" };

	private static final String[] OBJECTS = { "理论学习", "支部建设", "党员教育", "人才培养", "医德医风", "志愿服务", "制度建设", "群团工作", "阵地管理",
			"作风整顿", "廉洁教育", "窗口服务" };

	private static final String[] ENDS = { "工作", "机制", "", "质量", "水平" };

	private static final String[] DEEDS = { "组织党员到社区走访", "邀请专家来院授课", "整理会议记录并归档", "听取职工代表的意见", "把学习内容印发到科室", "对照清单逐条检查",
			"安排骨干结对带教", "张贴公开栏接受监督" };

	private static final String[] TAILS = { "，形成台账", "，由党委办公室汇总", "，做到人人知晓", "，及时反馈结果", "" };

	static GeneratedPlan from(long seed) {
		return Instancio.of(GeneratedPlan.class)
			.supply(Select.field(GeneratedPlan::title),
					(random) -> "示范医院" + random.intRange(2021, 2030) + "年" + random.oneOf("党建", "支部", "党委") + "工作"
							+ random.oneOf("计划", "要点"))
			.supply(Select.field(GeneratedPlan::overall), (random) -> "为做好全年工作，" + sentence(random) + "结合医院实际，制定本计划。")
			.generate(Select.field(GeneratedPlan::sections), (gen) -> gen.collection().minSize(2).maxSize(9))
			.generate(Select.field(Section::items), (gen) -> gen.collection().minSize(0).maxSize(8))
			.supply(Select.field(Section::title), (random) -> heading(random))
			.supply(Select.field(Section::intro), (random) -> sentences(random, 1, 3))
			.supply(Select.field(Item::title), (random) -> heading(random))
			.supply(Select.field(Item::body), (random) -> sentences(random, 1, 4))
			.withSeed(seed)
			.create();
	}

	private static String heading(Random random) {
		return random.oneOf(VERBS) + random.oneOf(OBJECTS) + random.oneOf(ENDS);
	}

	private static String sentence(Random random) {
		return random.oneOf(DEEDS) + random.oneOf(TAILS) + "。";
	}

	private static String sentences(Random random, int least, int most) {
		StringBuilder text = new StringBuilder();
		int count = random.intRange(least, most);
		for (int i = 0; i < count; i++) {
			text.append(sentence(random));
		}
		return text.toString();
	}

	/** A section without items has its intro. */
	record Section(String title, String intro, boolean introduced, List<Item> items) {

		boolean speaks() {
			return this.introduced || this.items.isEmpty();
		}

	}

	record Item(String title, String body) {
	}

	/** How its sections are numbered. */
	enum SectionMarks {

		HAN, PART;

		String of(int number) {
			return (this == HAN) ? Numeral.chinese(number) + "、" : "第" + Numeral.chinese(number) + "部分 ";
		}

	}

	/** How its items are numbered. */
	enum ItemMarks {

		HAN_BRACKETS, ARABIC, ARABIC_COMMA, ARABIC_BRACKETS, CIRCLED;

		String of(int number) {
			return switch (this) {
				case HAN_BRACKETS -> "（" + Numeral.chinese(number) + "）";
				case ARABIC -> number + ".";
				case ARABIC_COMMA -> number + "、";
				case ARABIC_BRACKETS -> "（" + number + "）";
				case CIRCLED -> Numeral.circled(number);
			};
		}

	}

	/** A paragraph as it is written: its level, number and words. */
	record Paragraph(int level, int number, String words) {
	}

	/** What it is written as. */
	List<Paragraph> paragraphs() {
		List<Paragraph> paragraphs = new ArrayList<>();
		paragraphs.add(new Paragraph(0, 0, this.title));
		paragraphs.add(new Paragraph(9, 0, this.overall));
		for (int s = 0; s < this.sections.size(); s++) {
			Section section = this.sections.get(s);
			paragraphs.add(new Paragraph(1, s + 1, section.title()));
			if (section.speaks()) {
				paragraphs.add(new Paragraph(9, 0, section.intro()));
			}
			for (int i = 0; i < section.items().size(); i++) {
				item(paragraphs, i + 1, section.items().get(i));
			}
		}
		return paragraphs;
	}

	private void item(List<Paragraph> paragraphs, int number, Item item) {
		paragraphs.add(new Paragraph(2, number, item.title() + (this.ownLine ? "" : "。" + item.body())));
		if (this.ownLine) {
			paragraphs.add(new Paragraph(9, 0, item.body()));
		}
	}

	private String mark(Paragraph paragraph) {
		return switch (paragraph.level()) {
			case 1 -> this.sectionMarks.of(paragraph.number());
			case 2 -> this.itemMarks.of(paragraph.number());
			default -> "";
		};
	}

	/** A paragraph a line, its number typed. */
	List<String> lines() {
		return paragraphs().stream().map((paragraph) -> mark(paragraph) + paragraph.words()).toList();
	}

	String text() {
		return String.join(this.blankLines ? "\n\n" : "\n", lines()) + "\n";
	}

	/** What a reader should find in it. */
	List<String> tree() {
		List<String> tree = new ArrayList<>(List.of(this.title, this.overall));
		for (int s = 0; s < this.sections.size(); s++) {
			Section section = this.sections.get(s);
			tree.add(bare(this.sectionMarks.of(s + 1)) + "|" + section.title() + "|"
					+ (section.speaks() ? section.intro() : null));
			for (int i = 0; i < section.items().size(); i++) {
				Item item = section.items().get(i);
				tree.add(this.itemMarks.of(i + 1) + "|" + item.title() + "|" + item.body());
			}
		}
		return tree;
	}

	private static String bare(String mark) {
		return mark.replaceAll("[、\\s]", "");
	}

	static List<String> tree(PlanDraft draft) {
		List<String> tree = new ArrayList<>(List.of(draft.head().title(), draft.overall()));
		for (DraftSection section : draft.sections()) {
			tree.add(section.no() + "|" + section.title() + "|" + section.intro());
			section.items().forEach((item) -> tree.add(item.no() + "|" + item.title() + "|" + item.body()));
		}
		return tree;
	}

}
