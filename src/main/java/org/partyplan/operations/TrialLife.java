package org.partyplan.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.operations.TrialUnits.UnitLine;
import org.partyplan.shared.Ids;

/**
 * What has happened to a plan by yesterday: its steps, its one amendment, and who has
 * signed for it.
 */
final class TrialLife {

	private static final String STEP = """
			plan_step (id, plan_id, kind, happened_on, recorded_at, by_id, by_name, meeting, minutes_number, note)""";

	private static final String AMENDMENT = """
			plan_amendment (id, plan_id, number, reason, status, approver, minutes_number, effective_on, version)""";

	private static final String CHANGE = "plan_change (id, amendment_id, kind, subject_id, payload, reason, position)";

	private static final String RECEIPT = "plan_receipt (plan_id, amendment_number, unit_id, signed_at, by_name)";

	private static final String OFFICE = "陆知微";

	private final TrialRows rows;

	private final TrialUnits units;

	private final TrialPeople people;

	private final UUID office;

	private final UUID leader;

	TrialLife(TrialRows rows, TrialUnits units, TrialPeople people, TrialAccounts accounts) {
		this.rows = rows;
		this.units = units;
		this.people = people;
		this.office = accounts.id("office");
		this.leader = accounts.id("leader");
	}

	/** The way to the issue, as far as it had come by a day. */
	void write(UUID plan, int year, LocalDate until) {
		Moment.of(year)
			.stream()
			.filter((moment) -> !moment.on().isAfter(until))
			.forEach((moment) -> step(plan, moment));
	}

	/** The stage it had reached by a day. */
	static String status(int year, LocalDate until) {
		return Moment.of(year)
			.stream()
			.filter((moment) -> !moment.on().isAfter(until))
			.reduce((earlier, later) -> later)
			.map(Moment::status)
			.orElse("DRAFT");
	}

	void archived(UUID plan, LocalDate on) {
		step(plan, new Moment("ARCHIVED", on, "", "", "", ""));
	}

	void copied(UUID plan, LocalDate on) {
		step(plan, new Moment("COPIED", on, "", "", "", "照上一年计划复制，日期顺延一年"));
	}

	void amend(TrialPlan plan, LocalDate until) {
		LocalDate on = TrialDays.amendment(plan.year);
		UUID id = Ids.next();
		this.rows.add(AMENDMENT, id, plan.id, 1, "辅导讲座改期，减少支部迎检", "EFFECTIVE", "党委会", "党委会纪要〔" + plan.year + "〕7号", on,
				0);
		int position = 0;
		for (TrialPlan.Changed change : plan.changed) {
			this.rows.add(CHANGE, Ids.next(), id, "ITEM_CHANGED", change.item(), change.payload(), change.reason(),
					position++);
		}
		step(plan.id, new Moment("AMENDED", on, "", "党委会", "党委会纪要〔" + plan.year + "〕7号", "第 1 号调整生效"));
		signFor(plan.id, 1, on, until, List.of("外一", "急重", "离退"));
	}

	/** Branches sign within three weeks, save the late ones. */
	void signFor(UUID plan, int amendment, LocalDate from, LocalDate until, List<String> late) {
		int number = 0;
		for (UnitLine branch : this.units.branches()) {
			LocalDate on = from.plusDays(1 + (number++ * 5) % 12);
			boolean signed = !on.isAfter(until) && !late.contains(branch.shortName());
			this.rows.add(RECEIPT, plan, amendment, branch.id(), signed ? TrialDays.at(on, 9) : null,
					signed ? this.people.secretary(branch.shortName()) : null);
		}
	}

	private void step(UUID plan, Moment moment) {
		boolean byLeader = moment.kind().equals("SIGNED");
		this.rows.add(STEP, Ids.next(), plan, moment.kind(), moment.on(), TrialDays.at(moment.on(), 15),
				byLeader ? this.leader : this.office, byLeader ? "顾怀清" : OFFICE, given(moment.meeting()),
				given(moment.minutes()), given(moment.note()));
	}

	private static @Nullable String given(String text) {
		return text.isEmpty() ? null : text;
	}

	/** One step of a plan's way, and the stage it leads to. */
	private record Moment(String kind, LocalDate on, String status, String meeting, String minutes, String note) {

		static List<Moment> of(int year) {
			LocalDate issue = TrialDays.issue(year);
			return List.of(new Moment("IMPORTED", before(issue, 21), "DRAFT", "", "", "从 Word 文档导入，原文件留存"),
					new Moment("SUBMITTED", before(issue, 11), "SUBMITTED", "", "", ""),
					new Moment("RETURNED", before(issue, 9), "DRAFT", "", "", "部分任务没有写明牵头科室，补齐后再送"),
					new Moment("SUBMITTED", before(issue, 7), "SUBMITTED", "", "", ""),
					new Moment("PASSED", before(issue, 3), "PASSED", year + "年第1次党委会", "党委会纪要〔" + year + "〕1号", ""),
					new Moment("SIGNED", before(issue, 1), "SIGNED", "", "", ""),
					new Moment("ISSUED", issue, "ISSUED", "", "", ""));
		}

		private static LocalDate before(LocalDate issue, int days) {
			return TrialDays.workday(issue.minusDays(days));
		}

	}

}
