package org.partyplan.activity;

import java.util.List;
import java.util.UUID;

import org.partyplan.document.Files;
import org.partyplan.document.StoredFile;
import org.partyplan.document.Upload;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of a record. */
@Component
class ActivityFiles {

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	private final Files files;

	ActivityFiles(JdbcClient jdbc, Files files) {
		this.jdbc = jdbc;
		this.files = files;
	}

	List<StoredFile> of(UUID activity) {
		return this.jdbc.sql("""
				select f.id, f.name, f.media_type, f.size, f.sha256 from activity_file a
				join document_file f on f.id = a.file_id where a.activity_id = ? order by a.position, f.name""")
			.param(activity)
			.query(StoredFile.class)
			.list();
	}

	/** All of them or none; a file that is there already is not kept twice. */
	void attach(UUID activity, List<Upload> uploads) {
		List<StoredFile> present = of(activity);
		if (present.size() + uploads.size() > MOST) {
			throw new RuleBroken("activity.files.tooMany", MOST);
		}
		int position = present.size();
		for (Upload upload : uploads) {
			if (present.stream().noneMatch((file) -> file.sha256().equals(upload.sha256()))) {
				UUID file = this.files.store(upload.name(), upload.mediaType(), upload.content());
				this.jdbc.sql("insert into activity_file (activity_id, file_id, position) values (?, ?, ?)")
					.params(activity, file, ++position)
					.update();
			}
		}
	}

	void remove(UUID activity, UUID file) {
		this.jdbc.sql("delete from activity_file where activity_id = ? and file_id = ?")
			.params(activity, file)
			.update();
	}

	StoredFile described(UUID activity, UUID file) {
		return of(activity).stream()
			.filter((one) -> one.id().equals(file))
			.findFirst()
			.orElseThrow(() -> new NotFound("file " + file));
	}

}
