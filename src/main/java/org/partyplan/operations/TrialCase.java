package org.partyplan.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;

/** Writes one case as far as it has come; most in good time, some late. */
final class TrialCase {

	private static final String CASE = "admission_case (id, person_id, status, opened_on, version)";

	private static final String STEP = """
			admission_step (id, case_id, kind, happened_on, shown_from, shown_to, training_days, training_hours,
			  ballot_due, ballot_present, ballot_written, ballot_ayes, talker, note, reason)""";

	private static final String FLAG = "admission_flag (step_id, gate, words, cited)";

	private static final String REVIEW = "按时交思想汇报，工作表现较好";

	private static final String[] PROOFS = { "急难险重", "支部项目", "课题" };

	private static final String[] DEEDS = { "支援发热门诊两周，每天接诊到收尾", "参加支部“送医进社区”项目，负责随访登记", "参与院级课题，完成病例收集和初步分析" };

	private final UUID id = Ids.next();

	private final TrialAdmissions.Person person;

	private final List<UUID> voters;

	private final LocalDate today;

	private final TrialRows rows;

	TrialCase(TrialAdmissions.Person person, List<UUID> voters, LocalDate today, TrialRows rows) {
		this.person = person;
		this.voters = voters;
		this.today = today;
		this.rows = rows;
	}

	void write() {
		this.rows.add(CASE, this.id, this.person.id(), (this.person.full() == null) ? "OPEN" : "DONE",
				this.person.applied(), 0);
		plain("application", this.person.applied());
		this.rows.add("admission_trail (id, case_id, kind, recorded_at, by_id, by_name, words)", Ids.next(), this.id,
				"OPENED", TrialDays.at(this.person.applied(), 9), new UUID(0, 0), "支部组织委员",
				"记下第 1 步“递交入党申请书”，" + Days.full(this.person.applied()));
		talk();
		if (this.person.activist() != null) {
			activist(this.person.activist(), (this.person.candidate() == null) ? this.today : this.person.candidate());
		}
		if (this.person.candidate() != null) {
			candidate(this.person.candidate());
		}
		if (this.person.met() != null) {
			received(this.person.met());
		}
		if (this.person.met() != null && this.person.full() != null) {
			converted(this.person.met(), this.person.full());
		}
	}

	/** Now and then nobody talked in time; once that is written down with its reason. */
	private void talk() {
		boolean late = this.person.number() % 23 == 5;
		LocalDate on = this.person.applied().plusDays(late ? 47 : 9 + this.person.number() % 17);
		if (this.person.activist() == null && this.person.number() % 6 == 0 || !on.isBefore(this.today)) {
			return;
		}
		UUID step = add("talk", on, late ? "当月支部书记外出进修，回院后补谈" : null, "本人对党的认识较端正，工作踏实");
		crew(step, 1);
		if (late) {
			this.rows.add(FLAG, step, "TIMING", "晚于 " + this.person.applied().plusMonths(1),
					"收到申请书后派人谈话，不晚于：《中国共产党发展党员工作细则》第七条 1 个月");
		}
	}

	private void activist(LocalDate on, LocalDate until) {
		plain("activist", on);
		plain("activist-record", on.plusDays(9));
		if (on.plusDays(12).isBefore(this.today)) {
			crew(add("contacts", on.plusDays(12), null, ""), 1 + this.person.number() % 2);
		}
		boolean slack = this.person.candidate() == null && this.person.number() % 7 == 3;
		LocalDate last = slack ? until.minusMonths(8) : until;
		List<LocalDate> days = on.plusDays(160).isBefore(last)
				? on.plusDays(160).datesUntil(last, java.time.Period.ofDays(160)).toList() : List.of();
		if (!days.isEmpty()) {
			UUID step = add("education", days.get(days.size() - 1), null, REVIEW);
			days.forEach((day) -> this.rows.add("admission_review (step_id, reviewed_on, words)", step, day, REVIEW));
		}
		proof(on.plusDays(100), 0);
	}

	private void candidate(LocalDate on) {
		boolean shortly = this.person.number() % 29 == 11 && !on.isBefore(LocalDate.of(2026, 6, 1));
		LocalDate shown = on.minusDays(shortly ? 3 : 9);
		UUID step = Ids.next();
		this.rows.add(STEP, step, this.id, "candidate", on, shown, on.minusDays(1), null, null, null, null, null, null,
				null, "", shortly ? "公示栏检修，提前撤下一天，无人提出异议" : null);
		if (shortly) {
			this.rows.add(FLAG, step, "PUBLICITY", "公示不足 5 个工作日", "《中国共产党发展党员工作细则（2026年修订）》第二章、第三章");
		}
		plain("candidate-record", on.plusDays(9));
		if (on.plusDays(13).isBefore(this.today)) {
			crew(add("sponsors", on.plusDays(13), null, ""), 2);
		}
		plain("political-review", on.plusDays(60));
		LocalDate trained = on.plusDays(115);
		if (trained.isBefore(this.today)) {
			this.rows.add(STEP, Ids.next(), this.id, "training", trained, null, null, 3, 24, null, null, null, null,
					null, "", null);
		}
		proof(on.plusDays(80), 1);
		if (this.person.met() == null && on.plusMonths(12).isBefore(this.today.plusDays(20))) {
			plain("committee-review", this.today.minusDays(24));
			plain("preview", this.today.minusDays(14 + 10L * (this.person.number() % 2)));
			plain("statement", this.today.minusDays(6));
		}
	}

	private void received(LocalDate met) {
		plain("committee-review", met.minusDays(50));
		plain("preview", met.minusDays(26));
		plain("statement", met.minusDays(18));
		ballot("meeting", met);
		long since = met.until(this.today, java.time.temporal.ChronoUnit.DAYS);
		LocalDate approved = met.plusDays(Math.min(15 + this.person.number() % 30, since - 2));
		this.rows.add(STEP, Ids.next(), this.id, "superior-talk", approved.minusDays(5), null, null, null, null, null,
				null, null, null, "组织人事科", "", null);
		plain("approval", approved);
		plain("approval-record", approved.plusDays(10));
		plain("assignment", approved.plusDays(5));
		plain("oath", approved.plusDays(22));
		if (approved.plusDays(90).isBefore(this.today)) {
			UUID step = add("probation", approved.plusDays(90), null, "能履行党员义务");
			this.rows.add("admission_review (step_id, reviewed_on, words)", step, approved.plusDays(90), "能履行党员义务");
		}
		proof(met.plusDays(60), 2);
	}

	private void converted(LocalDate met, LocalDate full) {
		plain("conversion-request", full.minusDays(8));
		ballot("conversion-meeting", full);
		plain("conversion-approval", full.plusDays(3));
		plain("archive", full.plusDays(30));
	}

	private void ballot(String kind, LocalDate on) {
		int due = Math.max(3, this.voters.size());
		int present = due - 1 - this.person.number() % 2;
		this.rows.add(STEP, Ids.next(), this.id, kind, on, null, null, null, null, due, present, 0,
				present - this.person.number() % 2, null, "", null);
	}

	private void plain(String kind, LocalDate on) {
		if (on.isBefore(this.today)) {
			add(kind, on, null, "");
		}
	}

	private UUID add(String kind, LocalDate on, @Nullable String reason, String note) {
		UUID step = Ids.next();
		this.rows.add(STEP, step, this.id, kind, on, null, null, null, null, null, null, null, null, null, note,
				reason);
		return step;
	}

	private void crew(UUID step, int count) {
		for (int i = 0; i < count; i++) {
			this.rows.add("admission_step_person (step_id, person_id)", step,
					this.voters.get((this.person.number() + i) % this.voters.size()));
		}
	}

	private void proof(LocalDate on, int kind) {
		if (on.isBefore(this.today) && this.person.number() % 9 != 4) {
			this.rows.add("admission_proof (id, case_id, kind, happened_on, words, by_name)", Ids.next(), this.id,
					PROOFS[kind], on, DEEDS[kind], "支部组织委员");
		}
	}

}
