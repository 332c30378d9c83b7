package org.partyplan.supervision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office puts weak branches on the list, and takes them off when they are put right.
 */
@Service
@Transactional
class Rectifying {

	private static final String INSERT = """
			insert into supervision_weak_branch (id, unit_id, listed_on, reason, leader_id, partner_id, goal, by_name, version)
			values (:id, :unit, :on, :reason, :leader, :partner, :goal, :by, 0)
			""";

	private static final String PUT_RIGHT = """
			update supervision_weak_branch set put_right_on = :on, result = :result, version = version + 1
			where id = :id and version = :version
			""";

	private final JdbcClient jdbc;

	private final WeakBranches branches;

	private final Helpers helpers;

	private final ApplicationEventPublisher events;

	Rectifying(JdbcClient jdbc, WeakBranches branches, Helpers helpers, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.branches = branches;
		this.helpers = helpers;
		this.events = events;
	}

	UUID list(WeakBranchForm form, CurrentUser me) {
		UUID id = Ids.next();
		String unit = this.helpers.choices(me).branch(form).name();
		try {
			insert(id, form, me);
		}
		catch (DuplicateKeyException twice) {
			throw new RuleBroken("supervision.weak.twice", unit);
		}
		tell("weakBranch.listed", id, unit + "列入整顿");
		return id;
	}

	void putRight(UUID id, PutRightForm form, CurrentUser me) {
		WeakBranches.Row row = this.branches.one(id, me.scope(Role.OFFICE));
		LocalDate on = Objects.requireNonNull(form.on());
		if (!on.isAfter(row.listedOn())) {
			throw new RuleBroken("supervision.weak.early", row.listedOn());
		}
		write(id, on, form.result().strip(), Objects.requireNonNull(form.version()));
		tell("weakBranch.putRight", id, row.unit() + "整顿转化，" + on);
	}

	/** It was a slip, or not put right after all. */
	void reopen(UUID id, CurrentUser me) {
		WeakBranches.Row row = this.branches.one(id, me.scope(Role.OFFICE));
		if (!row.open()) {
			write(id, null, null, row.version());
			tell("weakBranch.reopened", id, row.unit() + "退回整顿");
		}
	}

	/** A slip: the branch should never have been listed. */
	void strike(UUID id, CurrentUser me) {
		WeakBranches.Row row = this.branches.one(id, me.scope(Role.OFFICE));
		if (!row.open()) {
			throw new RuleBroken("supervision.weak.done", row.unit());
		}
		this.jdbc.sql("delete from supervision_weak_branch where id = ?").param(id).update();
		tell("weakBranch.struck", id, "撤销把" + row.unit() + "列入整顿");
	}

	private void insert(UUID id, WeakBranchForm form, CurrentUser me) {
		this.jdbc.sql(INSERT)
			.param("id", id)
			.param("unit", form.unit())
			.param("on", form.listedOn())
			.param("reason", form.reason().strip())
			.param("leader", form.leader())
			.param("partner", form.partner(), java.sql.Types.OTHER)
			.param("goal", form.goal().strip())
			.param("by", me.name())
			.update();
	}

	private void write(UUID id, @Nullable LocalDate on, @Nullable String result, int version) {
		int changed = this.jdbc.sql(PUT_RIGHT)
			.param("id", id)
			.param("on", on, java.sql.Types.DATE)
			.param("result", result)
			.param("version", version)
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("weak branch " + id);
		}
	}

	private void tell(String event, UUID id, String what) {
		this.events.publishEvent(new AuditFact(event, "weakBranch", id, what));
	}

}
