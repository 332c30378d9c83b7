package org.partyplan.plan.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What other places of a plan say of what a proposal asks for.
 *
 * @param same where it stands again, so that it is proposed once
 * @param others the proposals that say another value or day for it
 * @param lost whether a person chose one of those
 */
record Elsewhere(List<String> same, List<String> others, boolean lost) {

	static final Elsewhere NOWHERE = new Elsewhere(List.of(), List.of(), false);

	/** Whether somebody has to choose between places that say different things. */
	boolean disputed() {
		return !others().isEmpty();
	}

	Elsewhere and(List<String> places) {
		return new Elsewhere(places, others(), lost());
	}

	Elsewhere against(List<String> rivals, boolean beaten) {
		return new Elsewhere(same(), rivals, beaten);
	}

	/** Behind the reason why it is proposed. */
	String words() {
		return (same().isEmpty() ? "" : "；" + same().stream().distinct().collect(Collectors.joining("、")) + "也写了，只提一次")
				+ (others().isEmpty() ? ""
						: "；与" + String.join("、", others()) + "不一致，" + (lost() ? "已留下那一处" : "请只接受一处"));
	}

}
