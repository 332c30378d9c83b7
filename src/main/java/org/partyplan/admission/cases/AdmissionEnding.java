package org.partyplan.admission.cases;

import java.time.LocalDate;
import java.util.UUID;

import org.partyplan.admission.model.Admission;
import org.partyplan.admission.model.AdmissionAccess;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.AdmissionTrail;
import org.partyplan.admission.model.Law;
import org.partyplan.organization.Categories;
import org.partyplan.organization.Category;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 取消资格 and 延长预备期, and what was a mistake of them. */
@Service
@Transactional
class AdmissionEnding {

	private final AdmissionAccess access;

	private final Categories categories;

	private final Law law;

	private final AdmissionTrail trail;

	AdmissionEnding(AdmissionAccess access, Categories categories, Law law, AdmissionTrail trail) {
		this.access = access;
		this.categories = categories;
		this.law = law;
		this.trail = trail;
	}

	void cancel(UUID id, LocalDate on, String reason, CurrentUser me) {
		this.access.kept(id, me);
		requirePast(on, reason);
		Admission admission = this.access.change(id, null);
		admission.cancel(on, reason.strip());
		this.categories.become(admission.personId(), Category.NONE, on);
		this.trail.add(id, "CANCELLED", "取消资格，" + Days.full(on) + "：" + reason.strip(), me);
	}

	void reopen(UUID id, CurrentUser me) {
		this.access.kept(id, me);
		Admission admission = this.access.change(id, null);
		admission.reopen();
		this.categories.takeBack(admission.personId(), Category.NONE);
		this.trail.add(id, "REOPENED", "撤回取消，继续办理", me);
	}

	void extend(UUID id, int months, LocalDate on, String reason, CurrentUser me) {
		AdmissionProgress course = this.access.kept(id, me);
		requirePast(on, reason);
		if (course.has(AdmissionStepKind.MEETING)
				&& on.isBefore(java.util.Objects.requireNonNull(course.day(AdmissionStepKind.MEETING)))) {
			throw new RuleBroken("admission.extension.before", course.day(AdmissionStepKind.MEETING)).at("on");
		}
		this.access.change(id, null).extend(months, on, reason.strip(), this.law.on(on));
		this.trail.add(id, "EXTENDED", "延长预备期 " + months + " 个月，" + Days.full(on) + "：" + reason.strip(), me);
	}

	void takeBackExtension(UUID id, CurrentUser me) {
		this.access.kept(id, me);
		this.access.change(id, null).takeBackExtension();
		this.trail.add(id, "UNEXTENDED", "撤回延长预备期", me);
	}

	private void requirePast(LocalDate on, String reason) {
		RuleBroken.checkAll(() -> RuleBroken.unless(!on.isAfter(this.access.today()), "admission.future", "on", on),
				() -> RuleBroken.unless(!reason.isBlank() && reason.length() <= 500, "admission.why", "reason"));
	}

}
