package org.partyplan.plan.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Proposal;
import org.partyplan.plan.text.MarkedText;
import org.partyplan.plan.text.Text;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.Unread;

/**
 * A row of the import's page: a paragraph on the left, what it becomes on the right.
 *
 * @param index of its part; the first one's for a group of ignored parts
 * @param parts one, or several ignored ones
 * @param headNumbers proposals that stand on the heading itself
 * @param pieces the text with its marks
 * @param lines the proposals in it
 * @param owned all proposals of the section's intro or the item that it opens
 * @param mergeable whether a paragraph that is kept stands above it
 */
record PlanImportRow(int index, List<Part> parts, List<Integer> headNumbers, List<MarkedText.Piece> pieces,
		List<Line> lines, List<Proposal> owned, boolean mergeable) {

	private static final Set<Role> OPENINGS = Set.of(Role.OVERALL, Role.CLOSING);

	private static final Map<Role, String> NAMES = Map.of(Role.NOTICE, "印发通知，不进正文", Role.TITLE, "标题", Role.OVERALL,
			"总体要求", Role.CLOSING, "结尾", Role.TEXT, "正文");

	public Part part() {
		return parts().get(0);
	}

	private Role role() {
		return part().role();
	}

	public boolean ignored() {
		return role() == Role.IGNORED;
	}

	/** Whether something in it could not be read, or is garbled. */
	public boolean unread() {
		return !ignored() && !Unread.in(part().source()).isEmpty();
	}

	/** Number and title; 1.1 and 3月 stand apart from the words behind them. */
	public String title() {
		boolean apart = part().no().matches(".*[\\p{Alnum}\\u4e00-\\u9fff]");
		return part().no() + (apart ? " " : "") + part().title();
	}

	/** What a long stretch of ignored paragraphs begins with. */
	public String words() {
		return parts().stream().map(Part::text).limit(2).collect(java.util.stream.Collectors.joining("　"));
	}

	public boolean section() {
		return role() == Role.SECTION;
	}

	public boolean heading() {
		return section() || role() == Role.ITEM || !part().title().isEmpty();
	}

	public boolean promotable() {
		return Set.of(Role.ITEM, Role.TEXT).contains(role());
	}

	public boolean demotable() {
		return Set.of(Role.ITEM, Role.SECTION).contains(role());
	}

	/** What it is and what it can be made; the title and the notice stand apart. */
	public List<Level> levels() {
		return Level.ALL.stream()
			.filter((level) -> changeable() || OPENINGS.contains(role()) && level.role() != Role.TEXT)
			.map((level) -> level.now(role()))
			.toList();
	}

	/** Whether it can be made one measure a sentence. */
	public boolean severalSentences() {
		return changeable() && Text.sentences(part().text()).size() > 1;
	}

	/** What a number and a title can be given to, or what can be cut in two. */
	public boolean changeable() {
		return demotable() || promotable();
	}

	/** 要点（一）· 3 个指标，3 个任务. */
	public String label() {
		String no = part().no().replaceFirst("[、.．]$", "");
		String name = section() ? "部分" + no : (role() == Role.ITEM) ? "要点" + no : NAMES.getOrDefault(role(), "");
		return name + counts();
	}

	private String counts() {
		long metrics = owned().stream().filter((one) -> one.metric() != null).count();
		long tasks = owned().size() - metrics;
		String words = String.join("，",
				java.util.stream.Stream.of((metrics > 0) ? metrics + " 个指标" : null, (tasks > 0) ? tasks + " 个任务" : null)
					.filter(java.util.Objects::nonNull)
					.toList());
		return words.isEmpty() ? "" : " · " + words;
	}

	/**
	 * A proposal on the right.
	 *
	 * @param proposal what is proposed
	 * @param detail for a task, who has to do it and what it leaves behind
	 * @param next the key of the next one that is 待定, or null
	 */
	record Line(Proposal proposal, String detail, @Nullable String next) {
	}

	/**
	 * A level that a paragraph can have.
	 *
	 * @param edit the last word of the address that makes it so
	 * @param now whether it is so
	 */
	record Level(Role role, String label, String edit, boolean now) {

		/** With Alt, the key that does it. */
		public int key() {
			return List.of(Role.SECTION, Role.ITEM, Role.TEXT).indexOf(role()) + 1;
		}

		static final List<Level> ALL = List.of(new Level(Role.SECTION, "部分", "section", false),
				new Level(Role.ITEM, "要点", "item", false), new Level(Role.TEXT, "正文", "text", false));

		Level now(Role role) {
			return new Level(role(), label(), edit(), role() == role);
		}

	}

}
