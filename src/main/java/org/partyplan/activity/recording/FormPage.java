package org.partyplan.activity.recording;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityKind;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.activity.study.StudyText;
import org.partyplan.document.StoredFile;
import org.partyplan.organization.UnitRef;

/**
 * Everything the form of a record offers.
 *
 * @param kind the kind chosen
 * @param kinds those the unit keeps
 * @param all every kind by key
 * @param unit the unit chosen
 * @param units those the user keeps records for
 * @param observable the branches that an observation can have looked at
 * @param roster who is due on that day
 * @param readings what the month offers to read
 * @param files what is attached already
 * @param status of a record that is there already, or null
 */
public record FormPage(ActivityKind kind, List<ActivityKind> kinds, Map<String, ActivityKind> all, UnitRef unit,
		List<UnitRef> units, List<UnitRef> observable, DueList roster, List<StudyText> readings, List<StoredFile> files,
		@Nullable ActivityStatus status) {

	/** Those the chosen one may be held together with: the same people are due. */
	public List<ActivityKind> joints() {
		return this.kinds.stream()
			.filter((one) -> one.joint() && !one.key().equals(this.kind.key()))
			.filter((one) -> one.audience() == this.kind.audience() || this.kind.due() && one.came())
			.toList();
	}

	public boolean draft() {
		return this.status == null || this.status == ActivityStatus.DRAFT;
	}

	public String host() {
		return Stream.of("party-lesson", "micro-lesson", "lecture", "training").anyMatch(this.kind.key()::equals)
				? "主讲人" : this.kind.key().equals("talk") ? "谈话人" : "主持人";
	}

	/** What ticking a name says. */
	public String question() {
		return this.kind.due() ? "谁没来" : switch (this.kind.key()) {
			case "talk" -> "和谁谈";
			case "research-report" -> "谁写的";
			case "visit" -> "慰问了谁";
			default -> "谁参加";
		};
	}

	public boolean needsFile() {
		return this.kind.needs("FILE");
	}

	/** Half of those due and one. */
	public int half() {
		return this.roster.due().size() / 2 + 1;
	}

}
