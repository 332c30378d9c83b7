package org.partyplan.plan.importing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.partyplan.plan.text.Text;
import org.partyplan.reader.Part;
import org.partyplan.reader.Part.Role;
import org.partyplan.reader.PlanDraft;
import org.partyplan.shared.NotFound;

/** What a button can do to a paragraph that was read. */
enum PlanImportEdit {

	SECTION("已改为部分。") {
		@Override
		PlanDraft apply(PlanDraft draft, int part) {
			return draft.level(part, Role.SECTION);
		}
	},
	ITEM("已改为要点。") {
		@Override
		PlanDraft apply(PlanDraft draft, int part) {
			return draft.level(part, Role.ITEM);
		}
	},
	TEXT("已改为正文。") {
		@Override
		PlanDraft apply(PlanDraft draft, int part) {
			return draft.level(part, Role.TEXT);
		}
	},
	MERGE("已并入上一段。") {
		@Override
		PlanDraft apply(PlanDraft draft, int part) {
			return draft.mergeUp(part);
		}
	},
	DROP("已划去，不进正文。") {
		@Override
		PlanDraft apply(PlanDraft draft, int part) {
			return draft.drop(part);
		}
	},
	SENTENCES("已按句分开，一句一条。") {
		@Override
		PlanDraft apply(PlanDraft draft, int part) {
			return PlanImportPart.sentences(draft, part);
		}
	},
	TAKE("已换成这一份，其余划去。") {
		@Override
		PlanDraft apply(PlanDraft draft, int part) {
			return draft.take(part);
		}
	},
	BACK("已放回正文。") {
		@Override
		PlanDraft apply(PlanDraft draft, int part) {
			return draft.putBack(part);
		}
	};

	private final String done;

	PlanImportEdit(String done) {
		this.done = done;
	}

	abstract PlanDraft apply(PlanDraft draft, int part);

	/** To several paragraphs, the last one first, so that those above never shift. */
	PlanDraft apply(PlanDraft draft, Collection<Integer> parts) {
		PlanDraft edited = draft;
		for (int part : parts.stream().sorted(Comparator.reverseOrder()).toList()) {
			edited = (part < draft.parts().size()) ? apply(edited, part) : edited;
		}
		return edited;
	}

	/** From an address, such as merge. */
	static PlanImportEdit named(String name) {
		return Stream.of(values())
			.filter((edit) -> edit.name().toLowerCase(Locale.ROOT).equals(name))
			.findFirst()
			.orElseThrow(() -> new NotFound("edit " + name));
	}

	String done() {
		return this.done;
	}

	/** Whether it may be done to all that look alike. */
	boolean spreads() {
		return Set.of(SECTION, ITEM, TEXT, DROP).contains(this);
	}

	/** What was done to how many. */
	String done(int parts) {
		return (parts == 1) ? this.done : this.done.replace("已", parts + " 段已");
	}

	/** What the list of steps says of it. */
	String words(PlanDraft draft, List<Integer> parts) {
		Part first = draft.parts().get(parts.get(0));
		String which = (parts.size() > 1) ? parts.size() + " 段"
				: "“" + Text.shortened(first.no() + first.title() + first.text(), 16) + "”";
		return which + this.done.replaceAll("^已|。$", "");
	}

	/** Where to look afterwards. */
	int place(int part) {
		return (this == MERGE) ? part - 1 : part;
	}

}
