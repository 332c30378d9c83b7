package org.partyplan.reader.meaning;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partyplan.reader.DraftSection;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanHead;
import org.partyplan.reader.PlanPiece;
import org.partyplan.reader.Unread;
import org.partyplan.reader.text.Folded;

/** What a person should look at before saving, each kind with its own sentence. */
public enum Warnings {

	NO_HEADINGS("没有找到标题，全文放在一个部分里；请在要点开头处选“要点”。",
			(plan) -> plan.parts.stream().noneMatch((part) -> part.role() == Role.SECTION || part.role() == Role.ITEM)),

	NO_TITLE("没有找到计划的标题，请补上。", (plan) -> plan.head.title().isEmpty()),

	NO_YEAR("没有找到计划的年份，请补上。", (plan) -> plan.head.year() == null),

	SUMMARY("这像是一份总结而不是计划，没有从中提取指标和任务。", (plan) -> LookingBack.whole(plan.parts, plan.head)),
	PARTLY_PAST("有的部分写的是往年或已做的情况，没有从中提取指标和任务。", Seen::partlyPast),

	MASKED("文中有用 XX、** 之类遮住的字，请补全。", Seen::masked),

	UNREAD("有 {unread} 个字读不出来，是乱码，用底色标在 {places} 段里；请对照原文补上，或上传 Word 原稿，.txt 文件可以换一种编码重读。",
			(plan) -> plan.unread() > 0),
	GARBLED("有 {garbled} 段里有乱码，用底色标出；原文件的编码可能不对，.txt 文件请换一种编码重读，别的请对照原文改过来。", (plan) -> plan.garbled() > 0),
	PICTURES("有的页是图片，里面的字没有读出来，页码见划去的行；请对照原文补上，或上传 Word 原稿。", Seen::pictures),

	UNFINISHED("文末像是没有写完，请核对原文是否完整。", (plan) -> plan.unfinished()),

	ODD_PERIOD("有的频次没有对应的选项，如“每天”“每两个月”，已按长一档的频次列为待定，请逐个确认。", Seen::odd),
	PIECES("文件里有几份计划，读的是其中一份，其余已划去；要读别的一份，请在下面选。", Seen::collected),
	SEVERAL("部分编号重新从头开始，文件里可能有不止一份计划；请只留需要的一份。", Seen::restarts);

	private static final Pattern MASK = Pattern.compile("[Xx×]{2,}|\\*{2,}|20_+年|20[xX*×]{2}|_{2,}");

	private static final Pattern ENDED = Pattern.compile("[。!?;:\"》)…\\d日月]$");

	private final String sentence;

	private final Predicate<Seen> rule;

	Warnings(String sentence, Predicate<Seen> rule) {
		this.sentence = sentence;
		this.rule = rule;
	}

	public static List<String> of(List<Part> parts, PlanHead head, List<DraftSection> sections) {
		Seen plan = Seen.of(parts, head, sections);
		return Stream.of(values())
			.filter((warning) -> warning.rule.test(plan))
			.map((warning) -> plan.counted(warning.sentence))
			.toList();
	}

	private record Seen(List<Part> parts, PlanHead head, List<DraftSection> sections, List<List<Unread>> noise) {

		static Seen of(List<Part> parts, PlanHead head, List<DraftSection> sections) {
			return new Seen(parts, head, sections,
					kept(parts).map((part) -> Unread.in(part.source())).filter((one) -> !one.isEmpty()).toList());
		}

		boolean masked() {
			return has(MASK);
		}

		String counted(String sentence) {
			return sentence.contains("{") ? sentence.replace("{unread}", String.valueOf(unread()))
				.replace("{places}", String.valueOf(places(true)))
				.replace("{garbled}", String.valueOf(garbled())) : sentence;
		}

		int unread() {
			return this.noise.stream().flatMap(List::stream).mapToInt(Unread::characters).sum();
		}

		long garbled() {
			return places(false);
		}

		private long places(boolean unknown) {
			return this.noise.stream()
				.filter((found) -> found.stream().anyMatch((one) -> (one.characters() > 0) == unknown))
				.count();
		}

		private static Stream<Part> kept(List<Part> parts) {
			return parts.stream().filter((part) -> part.role() != Role.IGNORED);
		}

		boolean pictures() {
			return this.parts.stream()
				.anyMatch((part) -> part.role() == Role.IGNORED && part.text().startsWith(Unread.PICTURE));
		}

		private boolean has(Pattern pattern) {
			return pattern.matcher(kept(this.parts).map(Part::source).collect(Collectors.joining("\n"))).find();
		}

		boolean partlyPast() {
			return !LookingBack.whole(this.parts, this.head) && this.sections.stream()
				.anyMatch((section) -> LookingBack.at(section.title(), this.head.year())
						|| section.items().stream().anyMatch((item) -> LookingBack.at(item.title(), this.head.year())));
		}

		boolean odd() {
			return this.parts.stream()
				.filter((part) -> part.role() == Role.TEXT || part.role() == Role.ITEM || part.role() == Role.SECTION)
				.anyMatch((part) -> SpokenPeriod.odd(Folded.of(part.title() + part.text())).isPresent());
		}

		boolean unfinished() {
			String text = this.parts.stream()
				.filter((part) -> part.role() == Role.TEXT || part.role() == Role.ITEM || part.role() == Role.SECTION)
				.reduce((first, last) -> last)
				.map(Part::source)
				.orElse("。");
			boolean row = text.indexOf('\t') >= 0 || text.indexOf('|') >= 0;
			return !row && !ENDED.matcher(Folded.of(text.strip()).text()).find();
		}

		boolean collected() {
			return !PlanPiece.in(this.parts).isEmpty();
		}

		boolean restarts() {
			return IntStream.range(1, this.sections.size())
				.anyMatch((i) -> "一".equals(this.sections.get(i).no()) && !this.sections.get(i - 1).no().isEmpty());
		}

	}

}
