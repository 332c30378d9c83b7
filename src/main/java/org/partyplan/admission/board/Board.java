package org.partyplan.admission.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.partyplan.admission.model.CaseStatus;
import org.partyplan.admission.model.NextStep;
import org.partyplan.admission.model.ProgressRows;
import org.partyplan.admission.model.Stage;
import org.partyplan.document.ListExport;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Days;

/**
 * All cases by stage.
 *
 * @param cards those shown, by branch and name
 * @param cut whether there are more cases than are read
 * @param units to choose from
 * @param writes whether the user opens cases anywhere
 */
record Board(BoardFilter filter, List<Card> cards, boolean cut, List<UnitRef> units, boolean writes, boolean manages,
		LocalDate today) {

	/** Cards in a column before it only says how many more there are. */
	private static final int TALLEST = 10;

	private static final int LONGEST = 25;

	/** 在办 68 人：3 人逾期，2 人快到期. */
	public String heading() {
		if (this.filter.shown() != CaseStatus.OPEN) {
			return this.filter.shown().label() + " " + this.cards.size() + " 人";
		}
		long late = count(NextStep.State.LATE);
		long soon = count(NextStep.State.SOON);
		String all = "在办 " + this.cards.size() + (this.cut ? "+" : "") + " 人";
		return all + ((late == 0 && soon == 0) ? "，没有逾期" : "：") + ((late == 0) ? "" : late + " 人逾期")
				+ ((late == 0 || soon == 0) ? "" : "，") + ((soon == 0) ? "" : soon + " 人快到期");
	}

	/** What an export of it holds. */
	ListExport<Card> export() {
		return Card.EXPORT.on(this.today)
			.noted("截至 " + Days.full(this.today) + "，" + this.cards.size() + " 人。" + limit() + "申请人身份不公开，请勿外传。")
			.where("单位", this.filter.unit(), this::unit)
			.where("阶段", this.filter.stage())
			.where("现在", this.filter.state(), NextStep.State::label)
			.where("姓名", this.filter.name())
			.where("状态", this.filter.shown().label());
	}

	private String unit(UUID id) {
		return this.units.stream().filter((one) -> one.id().equals(id)).map(UnitRef::name).findFirst().orElse("");
	}

	/** What is said where not every case was read. */
	public String limit() {
		return this.cut ? "只读了前 " + ProgressRows.MOST + " 人，其余没有列出，请先选一个支部。" : "";
	}

	public boolean current() {
		return this.filter.shown() == CaseStatus.OPEN;
	}

	public List<Stage> stages() {
		return List.of(Stage.values());
	}

	/** A column, what presses most on top; whole where only one stage is asked for. */
	public List<Card> of(Stage stage) {
		return urgent().stream()
			.filter((card) -> card.stage() == stage)
			.limit((this.filter.stage() == null) ? TALLEST : ProgressRows.MOST)
			.toList();
	}

	public long count(Stage stage) {
		return this.cards.stream().filter((card) -> card.stage() == stage).count();
	}

	public boolean single() {
		return this.filter.stage() != null;
	}

	/** On a phone: one list by urgency. */
	public List<Card> urgent() {
		return this.cards.stream()
			.sorted(Comparator.comparing(Card::state)
				.thenComparing((card) -> (card.next() == null || card.next().latest() == null) ? LocalDate.MAX
						: card.next().latest()))
			.toList();
	}

	/** As far as a phone likes to scroll. */
	public List<Card> first() {
		return urgent().stream().limit(current() ? LONGEST : ProgressRows.MOST).toList();
	}

	/** Overdue, or due soon. */
	public List<Card> pressing() {
		return urgent().stream().filter(Card::pressing).toList();
	}

	private long count(NextStep.State state) {
		return this.cards.stream().filter((card) -> card.course().open() && card.state() == state).count();
	}

}
