package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.RuleBroken;

/**
 * A post held in a unit.
 *
 * @param to the first day without it, or null
 */
record PostForm(@NotNull @Nullable UUID unitId, @NotBlank String post, @NotNull @PastOrPresent @Nullable LocalDate from,
		@PastOrPresent @Nullable LocalDate to, @NotNull @Nullable Integer version) {

	/** 书记: one person at a time. */
	static final String SECRETARY = "书记";

	/** A seat in the leaders' study group. */
	static final String STUDY_GROUP = "中心组成员";

	static final List<String> POSTS = List.of(SECRETARY, "副书记", "组织委员", "宣传委员", "纪检委员", "青年委员", "统战委员", "委员",
			STUDY_GROUP, "党务干事", "党小组组长", "主任", "副主任", "主席", "副主席", "干事");

	void check() {
		if (!POSTS.contains(this.post)) {
			throw new RuleBroken("organization.post.unknown");
		}
		if (this.to != null && this.from != null && !this.to.isAfter(this.from)) {
			throw new RuleBroken("organization.post.backwards");
		}
	}

}
