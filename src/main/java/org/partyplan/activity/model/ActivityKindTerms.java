package org.partyplan.activity.model;

import java.util.List;
import java.util.Map;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

/**
 * What an office says of a kind of record.
 *
 * @param places the kinds of unit that keep it; none where it is no longer used
 * @param study whether it counts in 参学率
 * @param hours whether its length gives class hours all the same
 * @param required what has to be written down
 * @param servedLabel who was served, such as 接诊人次, or null
 * @param hostLabel what its host is called, such as 主讲人, or null
 * @param question what ticking a name says, such as 和谁谈, or null
 * @param joint whether it can be held together with another one
 * @param votes whether it decides by ballot
 */
@Embeddable
public record ActivityKindTerms(List<String> places, @Enumerated(EnumType.STRING) ActivityAudience audience,
		@Enumerated(EnumType.STRING) AttendanceMode attendance, boolean study, boolean hours, List<String> required,
		@Nullable String servedLabel, @Nullable String hostLabel, @Nullable String question, boolean joint,
		boolean votes, List<String> steps, List<String> variants) {

	/** What a record can be asked for. */
	public static final Map<String, String> REQUIRABLE = Map.of("TOPIC", "议题", "HOST", "主持（主讲）人", "NOTES", "记录要点",
			"PLACE", "地点", "LENGTH", "时长", "SERVED", "人数", "OBSERVED", "看了哪个支部", "FILE", "附件");

	/** Refuses what does not go together. */
	public void require() {
		RuleBroken.checkAll(
				() -> RuleBroken.unless(!named() || this.audience != ActivityAudience.NONE, "activity.kind.audience",
						"audience"),
				() -> RuleBroken.unless(!this.required.contains("SERVED") || this.servedLabel != null,
						"activity.kind.served", "servedLabel"),
				() -> RuleBroken.unless(!longer(this.steps, 60), "activity.kind.lines", "steps"),
				() -> RuleBroken.unless(!longer(this.variants, 20), "activity.kind.lines", "variants"));
	}

	/** Those named need a roster; where heads are only counted there is none. */
	ActivityKindTerms kept() {
		return new ActivityKindTerms(this.places, named() ? this.audience : ActivityAudience.NONE, this.attendance,
				this.study, this.hours, this.required, this.servedLabel, this.hostLabel, this.question, this.joint,
				this.votes, this.steps, this.variants);
	}

	private boolean named() {
		return this.attendance == AttendanceMode.DUE || this.attendance == AttendanceMode.CAME;
	}

	private static boolean longer(List<String> lines, int most) {
		return lines.stream().anyMatch((line) -> line.length() > most);
	}

}
