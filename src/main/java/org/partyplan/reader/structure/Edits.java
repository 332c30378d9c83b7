package org.partyplan.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.TableColumns;
import org.partyplan.reader.text.Line;
import org.partyplan.reader.text.Marker;

/** The edits of one part of a draft. */
public final class Edits {

	private final PlanDraft draft;

	private final int index;

	public Edits(PlanDraft draft, int index) {
		this.draft = draft;
		this.index = index;
	}

	public static PlanDraft titled(PlanDraft draft, String title) {
		List<Part> parts = draft.parts();
		int at = IntStream.range(0, parts.size())
			.filter((i) -> parts.get(i).role() == Role.TITLE)
			.findFirst()
			.orElse(0);
		String source = parts.stream()
			.filter((part) -> part.role() == Role.TITLE)
			.map(Part::source)
			.collect(Collectors.joining());
		List<Part> others = new ArrayList<>(parts.stream().filter((part) -> part.role() != Role.TITLE).toList());
		others.add(at, new Part(Role.TITLE, "", title.strip(), "", source));
		return PlanDraft.of(others);
	}

	private Part part() {
		return this.draft.parts().get(this.index);
	}

	/** As a section, an item or plain text, whatever it was. */
	public PlanDraft as(Role level) {
		return (part().role() == level || part().role() == Role.IGNORED) ? this.draft : with(levelled(part(), level));
	}

	static Part levelled(Part part, Role level) {
		if (level == Role.TEXT) {
			return new Part(level, "", "", words(part), part.source());
		}
		boolean headed = part.role() == Role.SECTION || part.role() == Role.ITEM;
		return headed ? new Part(level, part.no(), part.title(), part.text(), part.source())
				: Parts.heading(level, part.text(), part.source());
	}

	/**
	 * The parts that look like it: of its role, numbered in its way or short as it is.
	 */
	public List<Integer> alike() {
		String look = look(part());
		return IntStream.range(0, this.draft.parts().size())
			.filter((i) -> i == this.index || !look.isEmpty() && this.draft.parts().get(i).role() == part().role()
					&& look(this.draft.parts().get(i)).equals(look))
			.boxed()
			.toList();
	}

	/**
	 * The kind of its number; SHORT where a short line has none; nothing is like a
	 * paragraph.
	 */
	private static String look(Part part) {
		Stretch stretch = new Stretch(Line.of(part.source().strip()), false);
		Marker marker = stretch.marker();
		return (marker != null) ? marker.kind().name() : (stretch.length() <= 30) ? "SHORT" : "";
	}

	/** Number, title and text as one paragraph, with the mark that stood between them. */
	private static String words(Part part) {
		String heading = part.no() + part.title();
		boolean both = !heading.isEmpty() && !part.text().isEmpty();
		return heading + (both ? Marks.behindTitle(part) : "") + part.text();
	}

	/**
	 * With the paragraph above that is kept: what was struck out between them, such as a
	 * page number, stands behind them then.
	 */
	public PlanDraft merged() {
		int at = this.draft.keptAbove(this.index);
		if (at < 0) {
			return this.draft;
		}
		List<Part> parts = this.draft.parts();
		return replaced(at, this.index - at + 1,
				Stream.concat(Stream.of(joined(parts.get(at))), parts.subList(at + 1, this.index).stream()).toList());
	}

	private Part joined(Part above) {
		String source = above.source() + part().source();
		if (above.role() == Role.TITLE) {
			return new Part(Role.TITLE, "", above.title() + words(part()), "", source);
		}
		String text = Stream.of(above.text(), words(part()))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("\n"));
		return new Part(above.role(), above.no(), above.title(), text, source, above.table());
	}

	public PlanDraft split(int offset) {
		String text = part().text();
		if (offset <= 0 || offset >= text.length()) {
			return this.draft;
		}
		int cut = Marks.sourceOffset(part(), offset);
		Part first = new Part(part().role(), part().no(), part().title(), text.substring(0, offset).strip(),
				part().source().substring(0, cut), part().table());
		Part second = new Part(Role.TEXT, "", "", text.substring(offset).strip(), part().source().substring(cut));
		return replaced(this.index, 1, List.of(first, second));
	}

	public PlanDraft renamed(String no, String title) {
		return with(new Part(part().role(), no.strip(), title.strip(), part().text(), part().source()));
	}

	public PlanDraft retexted(String text) {
		return with(new Part(part().role(), part().no(), part().title(), text.strip(), part().source()));
	}

	/** A table's row is read from its source, which then follows. */
	public PlanDraft reworded(String words, String instead) {
		boolean row = part().source().indexOf('\t') >= 0 || part().source().indexOf('|') >= 0;
		String source = row ? part().source().replace(words, instead) : part().source();
		return with(new Part(part().role(), part().no().replace(words, instead), part().title().replace(words, instead),
				part().text().replace(words, instead), source));
	}

	public PlanDraft dropped() {
		return with(new Part(Role.IGNORED, "", "", words(part()), part().source()));
	}

	/** A numbered line comes back as an item, any other as text. */
	public PlanDraft putBack() {
		boolean numbered = new Stretch(Line.of(part().text()), false).marker() != null;
		Part back = numbered ? Parts.heading(Role.ITEM, part().text(), part().source())
				: new Part(Role.TEXT, "", "", part().text(), part().source());
		return (part().role() == Role.IGNORED) ? with(back) : this.draft;
	}

	private PlanDraft with(Part part) {
		return replaced(this.index, 1, List.of(part.under(part().table())));
	}

	/**
	 * With what a person says of the table that begins here; its rows are read as tasks
	 * wherever it stands, so that none is left in the closing or struck out.
	 */
	public PlanDraft told(TableColumns columns) {
		List<Part> parts = new ArrayList<>(this.draft.parts());
		parts.set(this.index, part().under(columns));
		if (columns.first(TableColumns.Kind.TASK) >= 0) {
			int end = Tables.end(parts, this.index);
			IntStream.range(this.index, end).forEach((i) -> parts.set(i, row(parts.get(i))));
			caption(parts);
		}
		return PlanDraft.of(parts);
	}

	private static Part row(Part part) {
		boolean owned = Set.of(Role.SECTION, Role.ITEM, Role.TEXT).contains(part.role());
		return owned ? part : new Part(Role.TEXT, "", "", words(part), part.source(), part.table());
	}

	/** 附件：任务清单 above a table behind the plan's end becomes a part of the plan. */
	private void caption(List<Part> parts) {
		int above = this.index - 1;
		if (above >= 0 && parts.get(above).role() == Role.CLOSING && Tables.names(parts.get(above))) {
			Part line = parts.get(above);
			parts.set(above, Parts.heading(Role.SECTION, line.text(), line.source()));
		}
	}

	private PlanDraft replaced(int from, int count, List<Part> parts) {
		List<Part> all = new ArrayList<>(this.draft.parts());
		all.subList(from, from + count).clear();
		all.addAll(from, parts);
		return PlanDraft.of(all);
	}

}
