package org.partyplan.plan.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.Vocabulary;

/**
 * What the office corrected once and is applied to its next plan.
 *
 * @param words as the plan writes it
 * @param meaning a unit's id, or the key of a measure, or of a kind of record
 * @param name the meaning as people call it
 * @param source the file it was corrected in
 * @param used in how many plans it served since
 */
record ImportCorrection(UUID id, Kind kind, String words, String meaning, String name, String source, String byName,
		Instant learnedAt, int used, @Nullable Instant withdrawnAt, @Nullable String withdrawnBy) {

	/** What words can be corrected. */
	enum Kind {

		UNIT("单位"), MEASURE("指标怎么算"), RECORD("办结它的记录"), COUNTED("计量单位");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** What the list calls it. */
		public String label() {
			return this.label;
		}

	}

	static ImportCorrection of(ResultSet row, int number) throws SQLException {
		Timestamp withdrawn = row.getTimestamp("withdrawn_at");
		return new ImportCorrection(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind")),
				row.getString("words"), row.getString("meaning"),
				Objects.requireNonNullElse(row.getString("name"), "已撤销的单位"), row.getString("source"),
				row.getString("by_name"), row.getTimestamp("learned_at").toInstant(), row.getInt("used"),
				(withdrawn == null) ? null : withdrawn.toInstant(), row.getString("withdrawn_by"));
	}

	public boolean inForce() {
		return withdrawnAt() == null;
	}

	/** With its meaning as people call it. */
	ImportCorrection named(Vocabulary vocabulary) {
		String called = switch (kind()) {
			case UNIT -> name();
			case COUNTED -> meaning();
			case MEASURE -> vocabulary.label(meaning());
			case RECORD -> vocabulary.kinds()
				.stream()
				.filter((one) -> one.key().equals(meaning()))
				.map(RecordKind::name)
				.findFirst()
				.orElse("没有，由责任单位填报");
		};
		return new ImportCorrection(id(), kind(), words(), meaning(), called, source(), byName(), learnedAt(), used(),
				withdrawnAt(), withdrawnBy());
	}

}
