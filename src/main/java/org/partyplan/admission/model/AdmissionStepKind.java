package org.partyplan.admission.model;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;

/**
 * One of the steps a version of the regulation asks for.
 *
 * @param number its place in that version
 * @param key what it is in every version
 * @param superior acted by the superior rather than by the branch
 * @param needs the steps without which it cannot be
 * @param people whom it takes
 * @param takes what else is written down
 * @param papers what it leaves behind
 * @param gates the rules asked of it
 * @param limits when it may be
 * @param category what it makes of the person
 * @param help what the office says about it
 */
public record AdmissionStepKind(int number, String key, Stage stage, String name, boolean superior, Set<String> needs,
		@Nullable Crew people, Set<Takes> takes, List<String> papers, Set<Gate> gates, Limits limits,
		@Nullable Category category, String help) {

	AdmissionStepKind needing(Set<String> others) {
		return new AdmissionStepKind(this.number, this.key, this.stage, this.name, this.superior, others, this.people,
				this.takes, this.papers, this.gates, this.limits, this.category, this.help);
	}

	public static final String APPLICATION = "application";

	public static final String ACTIVIST = "activist";

	public static final String EDUCATION = "education";

	public static final String CANDIDATE = "candidate";

	public static final String MEETING = "meeting";

	public static final String APPROVAL = "approval";

	public static final String CONVERSION_MEETING = "conversion-meeting";

	public static final String CONVERSION = "conversion-approval";

	/** 第 7 步“确定发展对象”. */
	public String title() {
		return "第 " + this.number + " 步“" + this.name + "”";
	}

	public String who() {
		return this.superior ? "上级党委" : "党支部";
	}

	public boolean has(String what) {
		return this.takes.contains(Takes.valueOf(what));
	}

	/** What is written down besides the day. */
	public enum Takes {

		PUBLICITY, TRAINING, BALLOT, REVIEW, TALKER

	}

	/** Whom a step takes, between how many by which rules. */
	public record Crew(String label, @Nullable String least, @Nullable String most, boolean full) {
	}

	/** Not before so long after a step, and not later than so long after one. */
	public record Limits(@Nullable String leastAfter, @Nullable String leastRule, @Nullable String mostAfter,
			@Nullable String mostRule) {
	}

}
