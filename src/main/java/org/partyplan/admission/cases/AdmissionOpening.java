package org.partyplan.admission.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.partyplan.admission.model.Admission;
import org.partyplan.admission.model.AdmissionAccess;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.AdmissionStepKinds;
import org.partyplan.admission.model.AdmissionTrail;
import org.partyplan.admission.model.Admissions;
import org.partyplan.admission.model.Candidates;
import org.partyplan.admission.model.CaseStatus;
import org.partyplan.admission.model.Finding;
import org.partyplan.admission.model.Law;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.StepEntry;
import org.partyplan.admission.model.StepUnderReview;
import org.partyplan.organization.Applicants;
import org.partyplan.organization.Categories;
import org.partyplan.organization.Category;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case with its first step. */
@Service
@Transactional
class AdmissionOpening {

	private final AdmissionAccess access;

	private final Admissions admissions;

	private final Candidates candidates;

	private final Applicants applicants;

	private final Categories categories;

	private final AdmissionStepKinds kinds;

	private final Law law;

	private final AdmissionTrail trail;

	AdmissionOpening(AdmissionAccess access, Admissions admissions, Candidates candidates, Applicants applicants,
			Categories categories, AdmissionStepKinds kinds, Law law, AdmissionTrail trail) {
		this.access = access;
		this.admissions = admissions;
		this.candidates = candidates;
		this.applicants = applicants;
		this.categories = categories;
		this.kinds = kinds;
		this.law = law;
		this.trail = trail;
	}

	UUID open(OpeningForm form, CurrentUser me) {
		LocalDate on = Objects.requireNonNull(form.on());
		if (on.isAfter(this.access.today())) {
			throw new RuleBroken("admission.future", on).at("on");
		}
		Layout layout = this.kinds.on(on);
		AdmissionStepKind first = layout.kind(AdmissionStepKind.APPLICATION);
		AdmissionProgress.Who who = form.isNew() ? newcomer(form, me)
				: this.candidates.one(Objects.requireNonNull(form.person()), me);
		List<Finding> findings = judge(first, layout, form, who);
		if (!on.isBefore(this.access.today()) && !findings.isEmpty()) {
			throw new RuleBroken("admission.refused", first.title(), findings.get(0).sentence());
		}
		UUID person = form.isNew() ? this.applicants.register(who.name(), Objects.requireNonNull(form.born()),
				who.branchId(), on, form.another()) : who.id();
		this.categories.become(person, Category.APPLICANT, on);
		Admission admission = new Admission(person, on);
		StepEntry act = StepEntry.on(on).noted(form.words());
		admission.record(first, act, Set.of(), findings, form.why());
		this.admissions.saveAndFlush(admission);
		this.trail.add(admission.id(), "OPENED", "记下" + first.title() + "，" + who.name() + "，" + Days.full(on)
				+ (findings.isEmpty() ? "" : "；未合规：" + findings.get(0).sentence() + "；原因：" + form.why()), me);
		return admission.id();
	}

	private List<Finding> judge(AdmissionStepKind first, Layout layout, OpeningForm form, AdmissionProgress.Who who) {
		LocalDate on = Objects.requireNonNull(form.on());
		if (who.born() != null && !on.isAfter(who.born())) {
			throw new RuleBroken("admission.unborn", on, who.born()).at("on");
		}
		AdmissionProgress course = new AdmissionProgress(new UUID(0, 0), who, CaseStatus.OPEN, Map.of(), List.of(),
				null, java.math.BigDecimal.ZERO, 0, 0);
		StepUnderReview.Facts none = new StepUnderReview.Facts(Set.of(), 0, java.math.BigDecimal.ZERO, 0, 0);
		return new StepUnderReview(first, StepEntry.on(on), Set.of(), course, layout, this.law.on(on), none).findings();
	}

	private AdmissionProgress.Who newcomer(OpeningForm form, CurrentUser me) {
		UUID unit = Objects.requireNonNull(form.unit());
		if (!this.access.within(unit, me.scope(Role.PARTY_KEEPERS))) {
			throw new NotFound("unit " + unit);
		}
		return new AdmissionProgress.Who(new UUID(0, 0), form.called(), form.born(), Category.NONE, unit, "", false,
				false);
	}

}
