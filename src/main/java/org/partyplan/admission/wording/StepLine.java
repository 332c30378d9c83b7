package org.partyplan.admission.wording;

import java.time.LocalDate;

/** A step of one version as it is worded and placed now, beside what it was. */
record StepLine(LocalDate validFrom, String key, int stage, boolean superior, String originalName, int originalNumber,
		String name, int number, String help, int version) {

	public boolean changed() {
		return !this.name.equals(this.originalName) || this.number != this.originalNumber || !this.help.isEmpty();
	}

	/** 第 7 步“确定发展对象”. */
	public String title() {
		return "第 " + this.number + " 步“" + this.name + "”";
	}

	public String was() {
		return "原来是第 " + this.originalNumber + " 步“" + this.originalName + "”";
	}

	public String who() {
		return this.superior ? "上级党委" : "党支部";
	}

}
