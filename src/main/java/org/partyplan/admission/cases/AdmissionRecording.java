package org.partyplan.admission.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.Admission;
import org.partyplan.admission.model.AdmissionAccess;
import org.partyplan.admission.model.AdmissionFiles;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStep;
import org.partyplan.admission.model.AdmissionStepKind;
import org.partyplan.admission.model.AdmissionStepKinds;
import org.partyplan.admission.model.AdmissionTrail;
import org.partyplan.admission.model.FactFinding;
import org.partyplan.admission.model.Finding;
import org.partyplan.admission.model.Law;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.StepEntry;
import org.partyplan.admission.model.StepUnderReview;
import org.partyplan.document.Upload;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the steps of a case down as they happen, and takes back what was a mistake. */
@Service
@Transactional
class AdmissionRecording {

	private final AdmissionAccess access;

	private final AdmissionStepKinds kinds;

	private final Law law;

	private final FactFinding facts;

	private final AdmissionFiles files;

	private final RosterWriting roster;

	private final AdmissionTrail trail;

	AdmissionRecording(AdmissionAccess access, AdmissionStepKinds kinds, Law law, FactFinding facts,
			AdmissionFiles files, RosterWriting roster, AdmissionTrail trail) {
		this.access = access;
		this.kinds = kinds;
		this.law = law;
		this.facts = facts;
		this.files = files;
		this.roster = roster;
		this.trail = trail;
	}

	/** The rules a step breaks, by the version of its day. */
	List<Finding> judge(UUID id, String key, AdmissionStepForm form, CurrentUser me) {
		LocalDate day = java.util.Objects.requireNonNull(form.on());
		Layout layout = this.kinds.on(day);
		AdmissionStepKind kind = layout.kind(key);
		return judge(kind, layout, form.act(kind), form.crew(kind), this.access.recorded(id, kind, me));
	}

	void record(UUID id, String key, AdmissionStepForm form, List<Upload> uploads, CurrentUser me) {
		LocalDate day = java.util.Objects.requireNonNull(form.on());
		Layout layout = this.kinds.on(day);
		AdmissionStepKind kind = layout.kind(key);
		AdmissionProgress course = this.access.recorded(id, kind, me);
		StepEntry act = form.act(kind);
		requirePossible(kind, day, course);
		List<Finding> findings = judge(kind, layout, act, form.crew(kind), course);
		refuseWhatIsToCome(kind, day, findings);
		boolean anew = course.has(key) && !kind.has("REVIEW");
		Admission admission = this.access.change(id, form.version());
		AdmissionStep step = admission.record(kind, act, form.crew(kind), findings, form.why());
		this.roster.follow(kind, admission, course);
		this.trail.add(id, anew ? "CORRECTED" : "RECORDED", (anew ? "更正" : "记下") + kind.title() + "，" + Days.full(day)
				+ (findings.isEmpty() ? "" : "；未合规：" + words(findings) + "；原因：" + form.why()), me);
		this.files.attach(step.id(), uploads);
	}

	void takeBack(UUID id, String key, CurrentUser me) {
		Layout layout = this.kinds.on(this.access.today());
		AdmissionStepKind kind = layout.kind(key);
		AdmissionProgress course = this.access.recorded(id, kind, me);
		if (key.equals(AdmissionStepKind.APPLICATION)) {
			throw new RuleBroken("admission.step.first");
		}
		Admission admission = this.access.change(id, null);
		boolean whole = !kind.has("REVIEW") || course.reviews().size() < 2;
		admission.takeBack(kind, layout, course);
		if (whole) {
			this.roster.goBack(kind, admission);
		}
		this.trail.add(id, "TAKEN_BACK", "撤回" + kind.title(), me);
	}

	private List<Finding> judge(AdmissionStepKind kind, Layout layout, StepEntry act, Set<UUID> people,
			AdmissionProgress course) {
		Rules rules = this.law.on(act.happenedOn());
		return new StepUnderReview(kind, act, people, course, layout, rules, this.facts.facts(kind, act, course))
			.findings();
	}

	/** Days that cannot be true are refused whatever the rules say. */
	private void requirePossible(AdmissionStepKind kind, LocalDate day, AdmissionProgress course) {
		@Nullable LocalDate applied = course.day(AdmissionStepKind.APPLICATION);
		if (!kind.key().equals(AdmissionStepKind.APPLICATION) && applied != null && day.isBefore(applied)) {
			throw new RuleBroken("admission.before", day, applied).at("on");
		}
		LocalDate born = course.who().born();
		if (born != null && !day.isAfter(born)) {
			throw new RuleBroken("admission.unborn", day, born).at("on");
		}
	}

	/** What is still to be decided can wait; what has happened is recorded as it was. */
	private void refuseWhatIsToCome(AdmissionStepKind kind, LocalDate day, List<Finding> findings) {
		LocalDate today = this.access.today();
		List<Finding> barring = day.isBefore(today) ? List.of() : findings.stream().filter(Finding::bars).toList();
		if (!barring.isEmpty()) {
			String early = day.isAfter(today) ? Days.full(day) + "还没到，办了再记；" : "";
			throw new RuleBroken("admission.refused", kind.title(), early + words(barring));
		}
		if (day.isAfter(today)) {
			throw new RuleBroken("admission.future", day).at("on");
		}
	}

	private static String words(List<Finding> findings) {
		return findings.stream().map(Finding::sentence).collect(java.util.stream.Collectors.joining("；"));
	}

}
