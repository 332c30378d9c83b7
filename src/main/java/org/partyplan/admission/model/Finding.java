package org.partyplan.admission.model;

/**
 * A rule that is not kept.
 *
 * @param words what is wrong, and what it should be
 * @param cited the rule's article, or where the organisation's own figure stands
 * @param bars whether waiting or mending can still put it right: then a step to come is
 * refused; what is late can only be told
 */
public record Finding(Gate gate, String words, String cited, boolean bars) {

	public String sentence() {
		return this.words + "（" + this.cited + "）";
	}

}
