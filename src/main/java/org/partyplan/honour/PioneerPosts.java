package org.partyplan.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Versions;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PioneerPosts extends JpaRepository<PioneerPost, UUID> {

	/** To be changed: a change of its holders counts as one of the post. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select p from PioneerPost p where p.id = :id")
	Optional<PioneerPost> change(UUID id);

	/** To be changed as the form saw it. */
	default PioneerPost asShown(UUID id, @Nullable Integer version) {
		PioneerPost post = change(id).orElseThrow(() -> new NotFound("post " + id));
		Versions.require("post", post.version(), version);
		return post;
	}

	/** Other posts somebody holds from that day on. */
	@Query("""
			select h.post.title from PostHolder h where h.personId = :person and h.post.id <> :post
			and (h.validTo is null or h.validTo > :from)""")
	List<String> others(UUID person, UUID post, LocalDate from);

}
