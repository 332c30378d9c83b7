package org.partyplan.admission.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has shown in a stage. */
@Service
@Transactional
public class Proofs {

	public static final List<String> KINDS = List.of("急难险重", "支部项目", "课题");

	private final JdbcClient jdbc;

	private final AdmissionAccess access;

	private final AdmissionTrail trail;

	Proofs(JdbcClient jdbc, AdmissionAccess access, AdmissionTrail trail) {
		this.jdbc = jdbc;
		this.access = access;
		this.trail = trail;
	}

	public void add(UUID id, String kind, LocalDate on, String words, CurrentUser me) {
		this.access.written(id, me);
		RuleBroken.checkAll(
				() -> RuleBroken.unless(KINDS.contains(kind) && !words.isBlank() && words.length() <= 300,
						"admission.proof", "words"),
				() -> RuleBroken.unless(!on.isAfter(this.access.today()), "admission.future", "on", on));
		this.jdbc.sql(
				"insert into admission_proof (id, case_id, kind, happened_on, words, by_name) values (?, ?, ?, ?, ?, ?)")
			.params(Ids.next(), id, kind, on, words.strip(), me.name())
			.update();
		this.trail.add(id, "PROVED", "记下" + kind + "，" + Days.full(on) + "：" + words.strip(), me);
	}

	public void remove(UUID id, UUID proof, CurrentUser me) {
		this.access.written(id, me);
		String words = this.jdbc.sql("delete from admission_proof where id = ? and case_id = ? returning words")
			.params(proof, id)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFound("proof " + proof));
		this.trail.add(id, "UNPROVED", "去掉实绩材料：" + words, me);
	}

}
