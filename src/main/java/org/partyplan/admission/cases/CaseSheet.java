package org.partyplan.admission.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.CaseStatus;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.NextStep;
import org.partyplan.admission.model.Stage;
import org.partyplan.regulation.Rules;

/**
 * One case with all its steps.
 *
 * @param ahead what comes next, what presses most first
 * @param steps those recorded, by key
 * @param log the history, and the proofs among it
 */
record CaseSheet(AdmissionProgress course, Layout layout, List<NextStep> ahead, Map<String, StepRow> steps,
		Rights rights, List<Entry> log, Rules rules, LocalDate today) {

	public List<Stage> stages() {
		return List.of(Stage.values());
	}

	public List<Line> of(Stage stage) {
		return this.layout.kinds().stream().filter((kind) -> kind.stage() == stage).map(this::line).toList();
	}

	public @Nullable NextStep next() {
		return this.ahead.isEmpty() ? null : this.ahead.get(0);
	}

	/** Whether the user is the one to record what comes next. */
	public boolean nextMine() {
		NextStep next = next();
		return next != null && (next.kind().superior() ? this.rights.keeps() : this.rights.writes());
	}

	/** 7/25. */
	public String progress() {
		return this.steps.size() + "/" + this.layout.kinds().size();
	}

	/** Also a finished case still gets its papers filed. */
	public boolean writes() {
		return this.rights.writes() && this.course.status() != CaseStatus.CANCELLED;
	}

	public boolean keeps() {
		return this.rights.keeps();
	}

	/** Probation can be put off once, before the conversion. */
	public boolean extendable() {
		return keeps() && this.course.open() && this.course.has(AdmissionStepKind.APPROVAL)
				&& this.course.extendedMonths() == null;
	}

	public List<Entry> proofs() {
		return this.log.stream().filter((entry) -> entry.recordedAt() == null).toList();
	}

	public List<Entry> trail() {
		return this.log.stream().filter((entry) -> entry.recordedAt() != null).toList();
	}

	/** 14.5/20 小时, or only what there is. */
	public String hours() {
		String has = this.course.hours().stripTrailingZeros().toPlainString();
		var rule = this.rules.value("admission.hours");
		return (rule.figure().signum() == 0) ? has + " 小时"
				: has + " 小时，本单位要求 " + rule.figure().stripTrailingZeros().toPlainString() + " 小时";
	}

	private Line line(AdmissionStepKind kind) {
		NextStep open = this.ahead.stream()
			.filter((one) -> one.kind().key().equals(kind.key()))
			.findFirst()
			.orElse(null);
		boolean mine = kind.superior() ? this.rights.keeps() : this.rights.writes();
		return new Line(kind, this.steps.get(kind.key()), open, mine && this.course.status() != CaseStatus.CANCELLED);
	}

	/** A step of the layout: recorded, open, or still shut. */
	record Line(AdmissionStepKind kind, @Nullable StepRow row, @Nullable NextStep ahead, boolean mine) {

		public boolean recordable() {
			return this.mine && this.row == null;
		}

		public boolean again() {
			return this.mine && this.row != null && this.kind.has("REVIEW");
		}

	}

	/** What the user may do with the case. */
	record Rights(boolean writes, boolean keeps) {
	}

	/** One line of the history, or a proof. */
	record Entry(UUID id, String kind, @Nullable LocalDate happenedOn, @Nullable Instant recordedAt, String byName,
			@Nullable String forName, String words) {

		public String by() {
			return (this.forName == null) ? this.byName : this.byName + " 代 " + this.forName;
		}

	}

}
