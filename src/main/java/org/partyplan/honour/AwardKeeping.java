package org.partyplan.honour;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.Upload;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications are made, taken through their stages, refused or withdrawn. */
@Service
@Transactional
class AwardKeeping {

	private final JdbcClient jdbc;

	private final AwardSheet sheet;

	private final AwardKinds kinds;

	private final AwardFiles files;

	private final HonourPlaces places;

	private final ApplicationEventPublisher events;

	AwardKeeping(JdbcClient jdbc, AwardSheet sheet, AwardKinds kinds, AwardFiles files, HonourPlaces places,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.sheet = sheet;
		this.kinds = kinds;
		this.files = files;
		this.places = places;
		this.events = events;
	}

	UUID apply(AwardForm form, List<Upload> uploads, CurrentUser me) {
		UUID unit = Objects.requireNonNull(UnitRef.chosen(this.places.kept(me), form.unit())).id();
		AwardKind kind = this.kinds.find(Objects.requireNonNull(form.kind()));
		requireFit(kind, unit, form);
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into honour_award (id, kind_id, level, stages, unit_id, person_id, team, deeds, state, version)
				values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 0)""")
			.params(Arrays.asList(id, kind.id(), kind.level().name(), kind.stages().toArray(String[]::new), unit,
					form.person(), form.team().strip(), form.deeds().strip()))
			.update();
		step(id, 1, kind.stages().get(0), Objects.requireNonNull(form.on()), "", me);
		this.files.attach(id, uploads);
		tell("honour.applied", id, "申报“" + kind.name() + "”");
		return id;
	}

	/** The next stage has been reached, or it ends without the honour. */
	void take(UUID id, AwardStepForm form, CurrentUser me) {
		AwardSheet.Award award = this.sheet.find(id, me.scope(Role.OFFICE));
		Progress progress = award.progress();
		LocalDate on = Objects.requireNonNull(form.on());
		requireFresh(award, Objects.requireNonNull(form.version()));
		progress.requireStep(on, this.sheet.today());
		boolean refused = form.outcome() == AwardStepForm.Outcome.REFUSED;
		if (refused && form.note().isBlank()) {
			throw new RuleBroken("honour.refused.note");
		}
		String name = refused ? AwardState.REFUSED.label() : Objects.requireNonNull(progress.next());
		AwardState state = refused ? AwardState.REFUSED : progress.afterNext();
		become(id, Objects.requireNonNull(form.version()), state, on);
		step(id, progress.steps().size() + 1, name, on, form.note().strip(), me);
		tell("honour.step", id, "“" + award.title() + "”" + name);
	}

	/** Who applied thinks better of it. */
	void withdraw(UUID id, int version, CurrentUser me) {
		AwardSheet.Award award = this.sheet.find(id, me.scope(Role.KEEPERS));
		LocalDate today = this.sheet.today();
		award.progress().requireStep(today, today);
		become(id, version, AwardState.WITHDRAWN, today);
		step(id, award.progress().steps().size() + 1, "撤回", today, "", me);
		tell("honour.withdrawn", id, "撤回“" + award.title() + "”的申报");
	}

	/** The last step was a slip. */
	void takeBack(UUID id, int version, CurrentUser me) {
		AwardSheet.Award award = this.sheet.find(id, me.scope(Role.OFFICE));
		List<AwardStep> steps = award.progress().steps();
		if (!award.progress().returns()) {
			throw new RuleBroken("honour.first");
		}
		become(id, version, AwardState.OPEN, null);
		AwardStep last = steps.get(steps.size() - 1);
		this.jdbc.sql("delete from honour_step where award_id = ? and position = ?")
			.params(id, last.position())
			.update();
		tell("honour.takenBack", id, "“" + award.title() + "”撤销“" + last.name() + "”");
	}

	void attach(UUID id, List<Upload> uploads, CurrentUser me) {
		AwardSheet.Award award = this.sheet.find(id, me.scope(Role.KEEPERS));
		this.files.attach(id, uploads);
		tell("honour.files", id, "给“" + award.title() + "”加附件 " + uploads.size() + " 个");
	}

	void detach(UUID id, UUID file, CurrentUser me) {
		AwardSheet.Award award = this.sheet.find(id, me.scope(Role.KEEPERS));
		this.files.remove(id, file);
		tell("honour.files", id, "去掉“" + award.title() + "”的一个附件");
	}

	private void requireFit(AwardKind kind, UUID unit, AwardForm form) {
		if (!kind.whose().fits(form.person() != null)) {
			throw new RuleBroken("honour.whose", kind.name(), kind.whose().label());
		}
		if (form.person() != null
				&& this.places.people(unit).stream().noneMatch((person) -> person.id().equals(form.person()))) {
			throw new RuleBroken("honour.person");
		}
	}

	/** Another has been quicker: that comes before any rule. */
	private static void requireFresh(AwardSheet.Award award, int version) {
		if (award.version() != version) {
			throw new OptimisticLockingFailureException("award " + award.id());
		}
	}

	private void become(UUID id, int version, AwardState state, @Nullable LocalDate on) {
		int changed = this.jdbc.sql(
				"update honour_award set state = ?, awarded_on = ?, version = version + 1 where id = ? and version = ?")
			.params(Arrays.asList(state.name(), (state == AwardState.AWARDED) ? on : null, id, version))
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("award " + id);
		}
	}

	private void step(UUID id, int position, String name, LocalDate on, String note, CurrentUser me) {
		this.jdbc
			.sql("insert into honour_step (award_id, position, name, on_day, note, by_name) values (?, ?, ?, ?, ?, ?)")
			.params(id, position, name, on, note, me.name())
			.update();
	}

	private void tell(String event, UUID id, String what) {
		this.events.publishEvent(new AuditFact(event, "honour", id, what));
	}

}
