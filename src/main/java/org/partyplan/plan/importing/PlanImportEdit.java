package org.partyplan.plan.importing;

import java.util.Locale;
import java.util.stream.Stream;

import org.partyplan.reader.PlanDraft;
import org.partyplan.shared.NotFound;

/** What a button can do to a paragraph that was read. */
enum PlanImportEdit {

	PROMOTE("已升一级。") {
		@Override
		PlanDraft apply(PlanDraft draft, int part) {
			return draft.promote(part);
		}
	},
	DEMOTE("已降一级。") {
		@Override
		PlanDraft apply(PlanDraft draft, int part) {
			return draft.demote(part);
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

	/** To the paragraphs from one on; those above never shift. */
	PlanDraft apply(PlanDraft draft, int part, int count) {
		PlanDraft edited = draft;
		for (int i = 0; i < count && part + i < edited.parts().size(); i++) {
			edited = apply(edited, part + i);
		}
		return edited;
	}

	/** From an address, such as promote. */
	static PlanImportEdit named(String name) {
		return Stream.of(values())
			.filter((edit) -> edit.name().toLowerCase(Locale.ROOT).equals(name))
			.findFirst()
			.orElseThrow(() -> new NotFound("edit " + name));
	}

	String done() {
		return this.done;
	}

	/** Where to look afterwards. */
	int place(int part) {
		return (this == MERGE) ? part - 1 : part;
	}

}
