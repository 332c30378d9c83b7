package org.partyplan.operations;

import java.util.UUID;

import org.partyplan.document.Files;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the trial's reports that ask for a file one: a small PDF, or a picture. */
@Component
class TrialEvidence {

	private static final String BARE = """
			select a.id, a.title, a.evidence from execution_assignment a join execution_report r on r.assignment_id = a.id
			where (a.evidence = 'FILE' or (a.title in ('大型义诊', '七一走访慰问', '革命纪念地参观') and a.evidence = 'TEXT'))
			  and not exists (select 1 from execution_evidence e where e.assignment_id = a.id)
			  and not exists (select 1 from execution_step s where s.assignment_id = a.id and s.by_id is not null)
			order by a.id
			""";

	private final JdbcClient jdbc;

	private final Files files;

	TrialEvidence(JdbcClient jdbc, Files files) {
		this.jdbc = jdbc;
		this.files = files;
	}

	void attach() {
		this.jdbc.sql(BARE).query(Report.class).list().forEach(this::attach);
	}

	private void attach(Report report) {
		UUID file = report.evidence().equals("FILE")
				? this.files.store(report.title() + ".pdf", "application/pdf", TrialFiles.pdf(report.title()))
				: this.files.store(report.title() + "现场.png", "image/png", TrialFiles.png(report.id().hashCode()));
		this.jdbc.sql("insert into execution_evidence (assignment_id, file_id, position) values (?, ?, 0)")
			.params(report.id(), file)
			.update();
	}

	private record Report(UUID id, String title, String evidence) {
	}

}
