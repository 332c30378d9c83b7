package org.partyplan.plan.amending;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.text.ItemText;
import org.partyplan.plan.text.WordDiff;

/**
 * An item before and after.
 *
 * @param title of its heading
 * @param body of its text
 * @param added it was not there before
 * @param withdrawn it is not there any more
 */
record TextDifference(WordDiff title, WordDiff body, boolean added, boolean withdrawn) {

	static TextDifference of(@Nullable ItemText before, @Nullable ItemText after) {
		return new TextDifference(
				WordDiff.of((before == null) ? "" : before.heading(), (after == null) ? "" : after.heading()),
				WordDiff.of((before == null) ? "" : before.body(), (after == null) ? "" : after.body()), before == null,
				after == null);
	}

	public boolean changed() {
		return places() > 0;
	}

	/** How many places; an item added or withdrawn is one. */
	public long places() {
		return (added() || withdrawn()) ? 1 : title().places() + body().places();
	}

	/** 改 2 处, 新增, 撤下. */
	public String tag() {
		return added() ? "新增" : withdrawn() ? "撤下" : "改 " + places() + " 处";
	}

}
