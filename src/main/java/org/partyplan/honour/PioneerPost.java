package org.partyplan.honour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

/**
 * A standing post, and who has held it: a holder's time ends where the next one's begins.
 */
@Entity
@Table(name = "honour_post")
class PioneerPost {

	@Id
	private UUID id;

	private UUID unitId;

	private String title;

	private String place;

	private LocalDate foundedOn;

	private @Nullable LocalDate endedOn;

	private @Nullable String endedWhy;

	@OneToMany(mappedBy = "post", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<PostHolder> holders = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected PioneerPost() {
	}

	PioneerPost(UUID unitId, String title, String place, LocalDate foundedOn) {
		this.id = Ids.next();
		this.unitId = unitId;
		this.title = title;
		this.place = place;
		this.foundedOn = foundedOn;
	}

	UUID id() {
		return this.id;
	}

	String title() {
		return this.title;
	}

	@Nullable Integer version() {
		return this.version;
	}

	/** Who holds it with no end in sight. */
	Optional<PostHolder> open() {
		return this.holders.stream().filter((holder) -> holder.to() == null).findFirst();
	}

	/** Somebody takes it; who held it until then leaves it the same day. */
	void appoint(UUID person, String promise, LocalDate from, String by) {
		requireStands();
		requireFree(from);
		open().ifPresent((holder) -> holder.end(from));
		this.holders.add(new PostHolder(this, person, promise, from, by));
	}

	/** It is left without somebody new. */
	void leave(LocalDate on, LocalDate today) {
		requireStands();
		PostHolder open = open().orElseThrow(() -> new RuleBroken("honour.post.vacant"));
		requireBetween(open.from().plusDays(1), on, today);
		open.end(on);
	}

	/** The last appointment or leaving was a slip. */
	void takeBack() {
		requireStands();
		PostHolder open = open().orElse(null);
		if (open != null) {
			this.holders.remove(open);
			goOn(open.from());
		}
		else {
			goOn(last().orElseThrow(() -> new RuleBroken("honour.post.vacant")));
		}
	}

	/** It no longer stands; who holds it leaves it. */
	void close(LocalDate on, String why, LocalDate today) {
		requireStands();
		requireBetween(last().orElse(this.foundedOn).plusDays(1), on, today);
		open().ifPresent((holder) -> holder.end(on));
		this.endedOn = on;
		this.endedWhy = why;
	}

	/** It stands after all, with who held it to the end. */
	void reopen() {
		if (this.endedOn != null) {
			goOn(this.endedOn);
			this.endedOn = null;
			this.endedWhy = null;
		}
	}

	/** AwardKind.Whose time ended on the day goes on. */
	private void goOn(LocalDate day) {
		this.holders.stream().filter((holder) -> day.equals(holder.to())).forEach(PostHolder::goOn);
	}

	/** The last day on which somebody's time begins or ends. */
	private Optional<LocalDate> last() {
		return this.holders.stream()
			.flatMap((holder) -> Stream.ofNullable((holder.to() != null) ? holder.to() : holder.from()))
			.max(LocalDate::compareTo);
	}

	private void requireStands() {
		if (this.endedOn != null) {
			throw new RuleBroken("honour.post.ended", this.endedOn);
		}
	}

	private void requireFree(LocalDate from) {
		if (from.isBefore(this.foundedOn)) {
			throw new RuleBroken("honour.post.early", this.foundedOn).at("from");
		}
		LocalDate first = last().map((day) -> open().isPresent() ? day.plusDays(1) : day).orElse(from);
		if (from.isBefore(first)) {
			throw new RuleBroken("honour.post.overlap", first).at("from");
		}
	}

	private static void requireBetween(LocalDate first, LocalDate on, LocalDate today) {
		if (on.isBefore(first) || on.isAfter(today)) {
			throw new RuleBroken("honour.post.day", first).at("on");
		}
	}

}
