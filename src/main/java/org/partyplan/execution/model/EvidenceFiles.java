package org.partyplan.execution.model;

import java.util.List;
import java.util.UUID;

import org.partyplan.document.StoredFile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files attached to assignments. */
@Component
public class EvidenceFiles {

	private static final String FILES = """
			select f.id, f.name, f.media_type, f.size, f.sha256 from execution_evidence e
			join document_file f on f.id = e.file_id where e.assignment_id = ? order by e.position
			""";

	private static final String ADD = """
			insert into execution_evidence (assignment_id, file_id, position)
			select :assignment, :file, coalesce(max(position), 0) + 1 from execution_evidence where assignment_id = :assignment
			""";

	private final JdbcClient jdbc;

	EvidenceFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<StoredFile> of(UUID assignment) {
		return this.jdbc.sql(FILES).param(assignment).query(StoredFile.class).list();
	}

	public void add(UUID assignment, UUID file) {
		this.jdbc.sql(ADD).param("assignment", assignment).param("file", file).update();
	}

	/** The file itself goes with the next round of the orphan collector. */
	public int remove(UUID assignment, UUID file) {
		return this.jdbc.sql("delete from execution_evidence where assignment_id = ? and file_id = ?")
			.params(assignment, file)
			.update();
	}

	public boolean has(UUID assignment, UUID file) {
		return this.jdbc.sql("select exists (select 1 from execution_evidence where assignment_id = ? and file_id = ?)")
			.params(assignment, file)
			.query(Boolean.class)
			.single();
	}

}
