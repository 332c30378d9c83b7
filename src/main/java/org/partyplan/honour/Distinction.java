package org.partyplan.honour;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An honour somebody was given, or the post held.
 *
 * @param id of the award or post
 * @param post whether it is a standing post
 * @param name of the honour or post
 * @param detail its level, or what was promised
 * @param since the day of the award, or since when the post is held
 */
public record Distinction(UUID id, boolean post, String name, String detail, LocalDate since) {

	/** Where it is written down. */
	public String link() {
		return (this.post ? "/honours/posts/" : "/honours/") + this.id;
	}

}
