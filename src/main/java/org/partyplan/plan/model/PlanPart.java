package org.partyplan.plan.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;

/** What stands around a plan's sections. */
public enum PlanPart {

	HEAD("标题与落款", Plan::title), NOTICE("印发通知", Plan::notice), OVERALL("总体要求", Plan::overall),
	CLOSING("结尾", Plan::closing);

	private final String label;

	private final Function<Plan, String> text;

	PlanPart(String label, Function<Plan, String> text) {
		this.label = label;
		this.text = text;
	}

	public String label() {
		return this.label;
	}

	/** The id under which a plan's changes name it. */
	public UUID idIn(UUID plan) {
		return UUID.nameUUIDFromBytes((plan + name()).getBytes(StandardCharsets.UTF_8));
	}

	public String of(Plan plan) {
		return this.text.apply(plan);
	}

}
