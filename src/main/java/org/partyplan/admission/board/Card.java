package org.partyplan.admission.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.shared.Days;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.NextStep;
import org.partyplan.admission.model.Stage;
import org.partyplan.admission.model.Window;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.regulation.Rules;

/**
 * One person on the board: where they stand and what comes next.
 *
 * @param stage reached
 * @param milestone the next step that has to wait for a day, or null
 */
record Card(AdmissionProgress course, Stage stage, List<NextStep> ahead, @Nullable NextStep milestone) {

	/** What an export of the board holds. */
	static final ListExport<Card> EXPORT = ListExport.of("admission.exported", "发展党员名单",
			SheetColumn.of("姓名", 8, (card) -> card.course().who().name()),
			SheetColumn.of("支部", 12, (card) -> card.course().who().branch()),
			SheetColumn.of("类别", 9, (card) -> card.course().who().category().label()),
			SheetColumn.of("高知、一线", 9, (card) -> card.course().who().traits()),
			SheetColumn.of("阶段", 8, (card) -> card.stage().shortLabel()),
			SheetColumn.of("下一步", 14, (card) -> (card.next() == null) ? "" : card.next().title()),
			SheetColumn.of("最早", 8, (card) -> (card.next() == null) ? null : card.next().earliest()),
			SheetColumn.of("最迟", 8, (card) -> (card.next() == null) ? null : card.next().latest()),
			SheetColumn.of("情况", 8, (card) -> (card.next() == null) ? "" : card.next().word()),
			SheetColumn.of("申请", 8, day(AdmissionStepKind.APPLICATION)),
			SheetColumn.of("积极分子", 8, day(AdmissionStepKind.ACTIVIST)),
			SheetColumn.of("发展对象", 8, day(AdmissionStepKind.CANDIDATE)),
			SheetColumn.of("支部大会", 8, day(AdmissionStepKind.MEETING)),
			SheetColumn.of("审批", 8, day(AdmissionStepKind.APPROVAL)),
			SheetColumn.of("志愿服务小时", 7, (card) -> card.course().hours()),
			SheetColumn.of("未合规", 5, (card) -> (card.course().flags() == 0) ? "" : card.course().flags() + " 处"));

	static Card of(AdmissionProgress course, Layout layout, Rules law, LocalDate today) {
		return new Card(course, stage(course, layout), NextStep.of(course, layout, law, today),
				milestone(course, layout, law, today));
	}

	/** The furthest of what is recorded; with the approval the probation begins. */
	private static Stage stage(AdmissionProgress course, Layout layout) {
		return course.has(AdmissionStepKind.APPROVAL) ? Stage.PROBATION
				: layout.kinds()
					.stream()
					.filter((kind) -> course.has(kind.key()))
					.map(AdmissionStepKind::stage)
					.max(Comparator.naturalOrder())
					.orElse(Stage.APPLYING);
	}

	private static @Nullable NextStep milestone(AdmissionProgress course, Layout layout, Rules law, LocalDate today) {
		return layout.kinds()
			.stream()
			.filter((kind) -> !course.has(kind.key()) && !kind.gates().isEmpty())
			.map((kind) -> new NextStep(kind, Window.of(kind, course, law), false, today))
			.filter((ahead) -> ahead.window().least() != null)
			.findFirst()
			.orElse(null);
	}

	public @Nullable NextStep next() {
		return this.ahead.isEmpty() ? null : this.ahead.get(0);
	}

	public NextStep.State state() {
		NextStep next = next();
		return (next == null || !this.course.open()) ? NextStep.State.WAITING : next.state();
	}

	public boolean pressing() {
		return this.course.open() && state().compareTo(NextStep.State.SOON) <= 0;
	}

	/** 确定发展对象最早 2027-02-01（《…》12 个月）, where that is not the next step itself. */
	public String until() {
		NextStep one = this.milestone;
		if (one == null || one.earliest() == null || (next() != null && one.kind().equals(next().kind()))) {
			return "";
		}
		return one.kind().name() + "最早 " + Days.full(one.earliest()) + "（" + one.window().brief() + "）";
	}

	private static Function<Card, @Nullable Object> day(String key) {
		return (card) -> card.course().day(key);
	}

}
