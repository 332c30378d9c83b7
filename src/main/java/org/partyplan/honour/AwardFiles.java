package org.partyplan.honour;

import java.util.List;
import java.util.UUID;

import org.partyplan.document.Files;
import org.partyplan.document.StoredFile;
import org.partyplan.document.Upload;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of an application. */
@Component
class AwardFiles {

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	private final Files files;

	AwardFiles(JdbcClient jdbc, Files files) {
		this.jdbc = jdbc;
		this.files = files;
	}

	List<StoredFile> of(UUID award) {
		return this.jdbc.sql("""
				select f.id, f.name, f.media_type, f.size, f.sha256 from honour_file a
				join document_file f on f.id = a.file_id where a.award_id = ? order by a.position, f.name""")
			.param(award)
			.query(StoredFile.class)
			.list();
	}

	/** A file that is there already is not kept twice. */
	void attach(UUID award, List<Upload> uploads) {
		List<StoredFile> present = uploads.isEmpty() ? List.of() : of(award);
		if (present.size() + uploads.size() > MOST) {
			throw new RuleBroken("honour.files.tooMany", MOST);
		}
		int position = present.size();
		for (Upload upload : uploads) {
			if (present.stream().noneMatch((file) -> file.sha256().equals(upload.sha256()))) {
				UUID file = this.files.store(upload.name(), upload.mediaType(), upload.content());
				this.jdbc.sql("insert into honour_file (award_id, file_id, position) values (?, ?, ?)")
					.params(award, file, ++position)
					.update();
			}
		}
	}

	void remove(UUID award, UUID file) {
		this.jdbc.sql("delete from honour_file where award_id = ? and file_id = ?").params(award, file).update();
	}

	StoredFile described(UUID award, UUID file) {
		return of(award).stream()
			.filter((one) -> one.id().equals(file))
			.findFirst()
			.orElseThrow(() -> new NotFound("file " + file));
	}

}
