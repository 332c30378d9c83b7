package org.partyplan.document;

import java.util.List;
import java.util.UUID;

import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The files of one kind of record. The module that owns the record owns the table too
 * (record, file_id, position) and names it; it decides who may read.
 */
public class Attachments {

	private static final int MOST = 20;

	private final JdbcClient jdbc;

	private final Files files;

	private final String table;

	private final String owner;

	private final String tooMany;

	/**
	 * For a module's own component.
	 * @param table where the files of its records stand
	 * @param owner the column that names the record
	 * @param tooMany the code of what is said where a record has 20 files already
	 */
	protected Attachments(JdbcClient jdbc, Files files, String table, String owner, String tooMany) {
		this.jdbc = jdbc;
		this.files = files;
		this.table = table;
		this.owner = owner;
		this.tooMany = tooMany;
	}

	/** In the order in which they came. */
	public List<StoredFile> of(UUID owner) {
		return this.jdbc
			.sql("""
					select f.id, f.name, f.media_type, f.size, f.sha256 from %s a
					join document_file f on f.id = a.file_id where a.%s = ? order by a.position, f.name"""
				.formatted(this.table, this.owner))
			.param(owner)
			.query(StoredFile.class)
			.list();
	}

	/** All of them or none; a file that is there already is not kept twice. */
	public void attach(UUID owner, List<Upload> uploads) {
		List<StoredFile> present = uploads.isEmpty() ? List.of() : of(owner);
		if (present.size() + uploads.size() > MOST) {
			throw new RuleBroken(this.tooMany, MOST).at("files");
		}
		int position = present.size();
		for (Upload upload : uploads) {
			if (present.stream().noneMatch((file) -> file.sha256().equals(upload.sha256()))) {
				UUID file = this.files.store(upload.name(), upload.mediaType(), upload.content());
				this.jdbc
					.sql("insert into %s (%s, file_id, position) values (?, ?, ?)".formatted(this.table, this.owner))
					.params(owner, file, ++position)
					.update();
			}
		}
	}

	/** The file itself goes with the next round of the orphan collector. */
	public void remove(UUID owner, UUID file) {
		int removed = this.jdbc.sql("delete from %s where %s = ? and file_id = ?".formatted(this.table, this.owner))
			.params(owner, file)
			.update();
		if (removed == 0) {
			throw new NotFound("file " + file);
		}
	}

	/** One of a record's files; another record's is not there. */
	public StoredFile described(UUID owner, UUID file) {
		return of(owner).stream()
			.filter((one) -> one.id().equals(file))
			.findFirst()
			.orElseThrow(() -> new NotFound("file " + file));
	}

}
