package org.partyplan.admission.model;

import java.util.List;
import java.util.UUID;

import org.partyplan.document.Files;
import org.partyplan.document.StoredFile;
import org.partyplan.document.Upload;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers of a case, each with the step it belongs to. */
@Component
public class AdmissionFiles {

	private static final int MOST = 10;

	private static final String OF_CASE = """
			select f.id, f.name, f.media_type, f.size, f.sha256, s.kind from admission_step s
			join admission_file a on a.step_id = s.id join document_file f on f.id = a.file_id
			where s.case_id = ? order by a.position, f.name
			""";

	private final JdbcClient jdbc;

	private final Files files;

	private final Admissions admissions;

	AdmissionFiles(JdbcClient jdbc, Files files, Admissions admissions) {
		this.jdbc = jdbc;
		this.files = files;
		this.admissions = admissions;
	}

	List<Paper> of(UUID admission) {
		return this.jdbc.sql(OF_CASE).param(admission).query(Paper.class).list();
	}

	public StoredFile described(UUID admission, UUID file) {
		return of(admission).stream()
			.filter((paper) -> paper.id().equals(file))
			.map((paper) -> new StoredFile(paper.id(), paper.name(), paper.mediaType(), paper.size(), paper.sha256()))
			.findFirst()
			.orElseThrow(() -> new NotFound("file " + file));
	}

	/** All of them or none. */
	public void attach(UUID step, List<Upload> uploads) {
		if (uploads.isEmpty()) {
			return;
		}
		this.admissions.flush();
		int position = this.jdbc.sql("select count(*) from admission_file where step_id = ?")
			.param(step)
			.query(Integer.class)
			.single();
		if (position + uploads.size() > MOST) {
			throw new RuleBroken("admission.files.tooMany", MOST);
		}
		for (Upload upload : uploads) {
			UUID file = this.files.store(upload.name(), upload.mediaType(), upload.content());
			this.jdbc.sql("insert into admission_file (step_id, file_id, position) values (?, ?, ?)")
				.params(step, file, ++position)
				.update();
		}
	}

	void remove(UUID admission, UUID file) {
		this.jdbc.sql("""
				delete from admission_file where file_id = ?
				  and step_id in (select id from admission_step where case_id = ?)""").params(file, admission).update();
	}

	/** A file with its step. */
	record Paper(UUID id, String name, String mediaType, long size, String sha256, String kind) {
	}

}
