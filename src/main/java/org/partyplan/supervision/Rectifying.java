package org.partyplan.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.Versions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office puts weak branches on the list, and takes them off when they are put right.
 */
@Service
@Transactional
class Rectifying {

	private final WeakBranches branches;

	private final WeakBranchList list;

	private final Helpers helpers;

	private final ApplicationEventPublisher events;

	Rectifying(WeakBranches branches, WeakBranchList list, Helpers helpers, ApplicationEventPublisher events) {
		this.branches = branches;
		this.list = list;
		this.helpers = helpers;
		this.events = events;
	}

	UUID list(Listing form, CurrentUser me) {
		UnitRef unit = this.helpers.choices(me).branch(form);
		WeakBranch branch = new WeakBranch(unit.id(), Objects.requireNonNull(form.listedOn()), form.reason().strip(),
				Objects.requireNonNull(form.leader()), form.partner(), form.goal().strip(), me.name());
		try {
			this.branches.saveAndFlush(branch);
		}
		catch (DataIntegrityViolationException twice) {
			throw new RuleBroken("supervision.weak.twice", unit.name()).at("unit");
		}
		tell("weakBranch.listed", branch, unit.name() + "列入整顿");
		return branch.id();
	}

	void putRight(UUID id, PutRight form, CurrentUser me) {
		String name = name(id, me);
		WeakBranch branch = branch(id);
		Versions.require("weak branch", branch.version(), form.version());
		LocalDate on = Objects.requireNonNull(form.on());
		List<String> owed = this.list.owed(id, on);
		if (!owed.isEmpty() && !Boolean.TRUE.equals(form.known())) {
			throw new RuleBroken("supervision.weak.owes", Days.full(on), owed.size(),
					String.join("、", owed.subList(0, Math.min(3, owed.size()))));
		}
		branch.putRight(on, form.result().strip());
		tell("weakBranch.putRight", branch,
				name + "整顿转化，" + Days.full(on) + (owed.isEmpty() ? "" : "，当天还欠 " + owed.size() + " 项，照登记"));
	}

	void reopen(UUID id, CurrentUser me) {
		String name = name(id, me);
		WeakBranch branch = branch(id);
		if (branch.reopen()) {
			tell("weakBranch.reopened", branch, name + "退回整顿");
		}
	}

	/** A slip: the branch should never have been listed. */
	void strike(UUID id, CurrentUser me) {
		String name = name(id, me);
		WeakBranch branch = branch(id);
		branch.requireOpen(name);
		this.branches.delete(branch);
		tell("weakBranch.struck", branch, "撤销把" + name + "列入整顿");
	}

	private String name(UUID id, CurrentUser me) {
		return this.list.one(id, me.scope(Role.OFFICE)).unit();
	}

	private WeakBranch branch(UUID id) {
		return this.branches.findById(id).orElseThrow(() -> new NotFound("weak branch " + id));
	}

	private void tell(String event, WeakBranch branch, String what) {
		this.events.publishEvent(new AuditFact(event, "weakBranch", branch.id(), what));
	}

	/**
	 * From which day a branch counts as put right, what shows it, and that what it owes
	 * is known.
	 */
	record PutRight(@NotNull @PastOrPresent @Nullable LocalDate on, @NotBlank @Size(max = 300) String result,
			@Nullable Boolean known, @NotNull @Nullable Integer version) {
	}

	/** A branch is put on the list: why, who helps, and what has to change. */
	record Listing(@NotNull @Nullable UUID unit, @NotNull @PastOrPresent @Nullable LocalDate listedOn,
			@NotBlank @Size(max = 300) String reason, @NotNull @Nullable UUID leader, @Nullable UUID partner,
			@NotBlank @Size(max = 300) String goal) {

		static Listing on(LocalDate today) {
			return new Listing(null, today, "", null, null, "");
		}

	}

}
