package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitKind;
import org.partyplan.shared.RuleBroken;

/** A post held in a unit. */
@Embeddable
public record Post(UUID unitId, String post, LocalDate validFrom, @Nullable LocalDate validTo) implements Dated<Post> {

	/** One person at a time. */
	private static final String SECRETARY = "书记";

	private static final List<String> IN_GROUP = List.of("党小组组长");

	private static final List<String> IN_OTHERS = List.of("主任", "副主任", "主席", "副主席", "干事");

	/** In the order in which they are chosen from. */
	public static final List<String> ALL = List.of(SECRETARY, "副书记", "组织委员", "宣传委员", "纪检委员", "青年委员", "统战委员", "委员",
			"中心组成员", "党务干事", "党小组组长", "主任", "副主任", "主席", "副主席", "干事");

	/** Until a day, the first without it, or for as long as it goes on. */
	public static Post of(Unit unit, String post, LocalDate from, @Nullable LocalDate to) {
		require(post, from, to);
		unit.requireSeat(post, from);
		return new Post(unit.id(), post, from, to);
	}

	/** Refuses what no post is like; what is missing is passed over. */
	public static void require(@Nullable String post, @Nullable LocalDate from, @Nullable LocalDate to) {
		RuleBroken.checkAll(
				() -> RuleBroken.unless(post == null || post.isBlank() || ALL.contains(post),
						"organization.post.unknown", "post"),
				() -> RuleBroken.unless(to == null || from == null || to.isAfter(from), "organization.post.backwards",
						"to"));
	}

	/** Whether a unit of this kind has such a post. */
	static boolean fits(String post, UnitKind kind) {
		boolean other = !kind.party() && kind != UnitKind.GROUP;
		return IN_GROUP.contains(post) == (kind == UnitKind.GROUP) && IN_OTHERS.contains(post) == other;
	}

	@Override
	public Post since(LocalDate day) {
		return new Post(this.unitId, this.post, day, this.validTo);
	}

	@Override
	public Post until(@Nullable LocalDate day) {
		return new Post(this.unitId, this.post, this.validFrom, day);
	}

}
