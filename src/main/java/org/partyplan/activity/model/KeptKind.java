package org.partyplan.activity.model;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;

/** A kind of record as the office keeps it; {@link ActivityKind} is how it is read. */
@Entity
@Table(name = "activity_kind")
public class KeptKind {

	@Id
	private String key;

	@Embedded
	private ActivityKindTerms terms;

	/** Kinds it counts as besides itself. */
	@Column(updatable = false)
	private List<String> implies;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected KeptKind() {
	}

	/** One of the office's own. */
	public KeptKind(ActivityKindTerms terms) {
		this.key = "own-" + Ids.next().toString().substring(24);
		this.implies = List.of();
		agree(terms);
	}

	public String key() {
		return this.key;
	}

	public ActivityKindTerms terms() {
		return this.terms;
	}

	public @Nullable Integer version() {
		return this.version;
	}

	/** From the next record on; those there are stay as they are. */
	public final void agree(ActivityKindTerms changed) {
		changed.require();
		this.terms = changed.kept();
	}

}
