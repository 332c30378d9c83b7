package org.partyplan.admission.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partyplan.admission.model.AdmissionAccess;
import org.partyplan.admission.model.AdmissionProgress;
import org.partyplan.admission.model.AdmissionStepKinds;
import org.partyplan.admission.model.Law;
import org.partyplan.admission.model.Layout;
import org.partyplan.admission.model.NextStep;
import org.partyplan.organization.Organizations;
import org.partyplan.regulation.Rules;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.InnerRows;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one case: six statements. */
@Component
public class CaseSheets {

	private static final String STEPS = """
			select s.kind, s.happened_on, s.shown_from, s.shown_to, s.training_days, s.training_hours, s.ballot_due,
			       s.ballot_present, s.ballot_written, s.ballot_ayes, s.talker, s.note, s.reason,
			       (select string_agg(p.name, '、' order by p.name) from admission_step_person x
			          join organization_person p on p.id = x.person_id where x.step_id = s.id) as people,
			       (select string_agg(x.person_id::text, ',') from admission_step_person x where x.step_id = s.id) as people_ids,
			       (select string_agg(f.words || '（' || f.cited || '）', '；' order by f.gate) from admission_flag f
			          where f.step_id = s.id) as flags,
			       (select string_agg(to_char(r.reviewed_on, 'FMYYYY"年"FMMM"月"FMDD"日 "') || r.words, E'\\n' order by r.reviewed_on) from admission_review r
			          where r.step_id = s.id) as reviews,
			       (select FILES from admission_file a
			          join document_file f on f.id = a.file_id where a.step_id = s.id) as files
			from admission_step s where s.case_id = ?
			"""
		.replace("FILES", InnerRows.sql("a.position", "f.id", "f.size", "f.name"));

	private static final String LOG = """
			select id, kind, cast(null as date) as happened_on, recorded_at, by_name, for_name, words
			from admission_trail where case_id = :id
			union all
			select id, kind, happened_on, cast(null as timestamptz), by_name, null, words
			from admission_proof where case_id = :id
			order by recorded_at desc nulls first, happened_on desc, id desc
			""";

	private static final String REACH = "select %s as writes, %s as keeps from organization_unit u where u.id = :unit"
		.formatted(Organizations.WITHIN.replace(":scope", ":written"), Organizations.WITHIN.replace(":scope", ":kept"));

	private final JdbcClient jdbc;

	private final AdmissionAccess access;

	private final AdmissionStepKinds kinds;

	private final Law law;

	CaseSheets(JdbcClient jdbc, AdmissionAccess access, AdmissionStepKinds kinds, Law law) {
		this.jdbc = jdbc;
		this.access = access;
		this.kinds = kinds;
		this.law = law;
	}

	public CaseSheet find(UUID id, CurrentUser me) {
		LocalDate today = this.access.today();
		AdmissionProgress course = this.access.seen(id, me);
		Layout layout = this.kinds.on(today);
		Rules rules = this.law.on(today);
		List<NextStep> ahead = course.open() ? NextStep.of(course, layout, rules, today) : List.of();
		CaseSheet.Rights rights = this.jdbc.sql(REACH)
			.param("unit", course.who().branchId())
			.param("written", me.scope(Role.PARTY_KEEPERS))
			.param("kept", me.scope(Role.OFFICE))
			.query(CaseSheet.Rights.class)
			.single();
		return new CaseSheet(course, layout, ahead, steps(id), rights,
				this.jdbc.sql(LOG).param("id", id).query(CaseSheet.Entry.class).list(), rules, today);
	}

	Map<String, StepRow> steps(UUID id) {
		return this.jdbc.sql(STEPS)
			.param(id)
			.query(StepRow.class)
			.list()
			.stream()
			.collect(Collectors.toMap(StepRow::kind, Function.identity()));
	}

}
