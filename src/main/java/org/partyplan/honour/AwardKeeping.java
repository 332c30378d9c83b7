package org.partyplan.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.document.Upload;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications are made, taken through their stages, refused or withdrawn. */
@Service
@Transactional
class AwardKeeping {

	private final Awards awards;

	private final AwardSheet sheet;

	private final AwardKinds kinds;

	private final AwardFiles files;

	private final HonourPlaces places;

	private final ApplicationEventPublisher events;

	AwardKeeping(Awards awards, AwardSheet sheet, AwardKinds kinds, AwardFiles files, HonourPlaces places,
			ApplicationEventPublisher events) {
		this.awards = awards;
		this.sheet = sheet;
		this.kinds = kinds;
		this.files = files;
		this.places = places;
		this.events = events;
	}

	UUID apply(Application form, List<Upload> uploads, CurrentUser me) {
		UUID unit = Objects.requireNonNull(UnitRef.chosen(this.places.kept(me), form.unit())).id();
		AwardKind kind = this.kinds.find(Objects.requireNonNull(form.kind()));
		Award award = new Award(kind, unit, form.person(), form.team().strip(), form.deeds().strip(),
				Objects.requireNonNull(form.on()), me.name());
		if (form.person() != null
				&& this.places.people(unit).stream().noneMatch((person) -> person.id().equals(form.person()))) {
			throw new RuleBroken("honour.person").at("person");
		}
		UUID id = this.awards.saveAndFlush(award).id();
		this.files.attach(id, uploads);
		tell("honour.applied", id, "申报“" + kind.name() + "”");
		return id;
	}

	/** The next stage has been reached, or it ends without the honour. */
	void take(UUID id, Taken form, CurrentUser me) {
		String title = this.sheet.find(id, me.scope(Role.OFFICE)).title();
		Award award = this.awards.asShown(id, form.version());
		LocalDate on = Objects.requireNonNull(form.on());
		LocalDate today = this.places.today();
		String step = (form.outcome() == Taken.Outcome.REFUSED)
				? award.refuse(on, form.note().strip(), today, me.name())
				: award.take(on, form.note().strip(), today, me.name());
		tell("honour.step", id, "“" + title + "”" + step);
	}

	void withdraw(UUID id, int version, CurrentUser me) {
		String title = this.sheet.find(id, me.scope(Role.KEEPERS)).title();
		this.awards.asShown(id, version).withdraw(this.places.today(), me.name());
		tell("honour.withdrawn", id, "撤回“" + title + "”的申报");
	}

	void takeBack(UUID id, int version, CurrentUser me) {
		String title = this.sheet.find(id, me.scope(Role.OFFICE)).title();
		String step = this.awards.asShown(id, version).takeBack();
		tell("honour.takenBack", id, "“" + title + "”撤销“" + step + "”");
	}

	void attach(UUID id, List<Upload> uploads, CurrentUser me) {
		String title = this.sheet.find(id, me.scope(Role.KEEPERS)).title();
		this.files.attach(id, uploads);
		tell("honour.files", id, "给“" + title + "”加附件 " + uploads.size() + " 个");
	}

	void detach(UUID id, UUID file, CurrentUser me) {
		String title = this.sheet.find(id, me.scope(Role.KEEPERS)).title();
		this.files.remove(id, file);
		tell("honour.files", id, "去掉“" + title + "”的一个附件");
	}

	private void tell(String event, UUID id, String what) {
		this.events.publishEvent(new AuditFact(event, "honour", id, what));
	}

	/** An application: for a person of the unit's roster, or for a team. */
	record Application(@NotNull @Nullable UUID kind, @NotNull @Nullable UUID unit, @Nullable UUID person,
			@NotNull @Size(max = 60) String team, @NotBlank @Size(max = 2000) String deeds,
			@NotNull @PastOrPresent @Nullable LocalDate on) {
	}

	/**
	 * The next stage of an application.
	 *
	 * @param outcome NEXT, or REFUSED where the honour was not given
	 */
	record Taken(@NotNull @Nullable LocalDate on, @NotNull @Size(max = 300) String note,
			@NotNull @Nullable Outcome outcome, @NotNull @Nullable Integer version) {

		enum Outcome {

			NEXT, REFUSED

		}

	}

}
