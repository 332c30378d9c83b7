package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.PlanIssued;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.PlanWithdrawn;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import org.springframework.orm.ObjectOptimisticLockingFailureException;

/**
 * One organisation's annual plan: its head, its stage, and the promise it becomes when
 * issued.
 */
@Entity
@Table(name = "plan_plan")
public class Plan {

	@Id
	private UUID id;

	private UUID organizationId;

	private int year;

	private String title;

	@Enumerated(EnumType.STRING)
	private PlanStatus status;

	private String issuer;

	private String recipients;

	private @Nullable String documentNumber;

	private @Nullable LocalDate issuedOn;

	private @Nullable LocalDate datedOn;

	private String notice = "";

	private String overall = "";

	private String closing = "";

	private @Nullable UUID sourceFileId;

	private @Nullable UUID copiedFromId;

	/** The amendment whose working copy it is, or null for a plan. */
	private @Nullable UUID amendmentId;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Plan() {
	}

	public Plan(UUID organizationId, int year, String title, String issuer, String recipients) {
		this.id = Ids.next();
		this.organizationId = organizationId;
		this.year = year;
		this.title = title;
		this.issuer = issuer;
		this.recipients = recipients;
		this.status = PlanStatus.DRAFT;
	}

	public UUID id() {
		return this.id;
	}

	public UUID organizationId() {
		return this.organizationId;
	}

	public int year() {
		return this.year;
	}

	public String title() {
		return this.title;
	}

	public PlanStatus status() {
		return this.status;
	}

	public @Nullable String documentNumber() {
		return this.documentNumber;
	}

	public @Nullable LocalDate issuedOn() {
		return this.issuedOn;
	}

	public @Nullable UUID sourceFileId() {
		return this.sourceFileId;
	}

	public @Nullable Integer version() {
		return this.version;
	}

	/** Refuses a form that was opened before somebody else moved the plan on. */
	public void requireVersion(@Nullable Integer seen) {
		if (!java.util.Objects.equals(this.version, seen)) {
			throw new ObjectOptimisticLockingFailureException(Plan.class, this.id);
		}
	}

	/** Whether a form with this version is the one that brought the plan here. */
	boolean answered(@Nullable Integer seen, PlanStatus stage) {
		return seen != null && this.version != null && this.status == stage && seen == this.version - 1;
	}

	/** The document it was read from. */
	void readFrom(UUID fileId) {
		this.sourceFileId = fileId;
	}

	/** A new draft with the same text, as far as the words are not changed on the way. */
	public Plan again(int newYear, UnaryOperator<String> words) {
		Plan copy = new Plan(this.organizationId, newYear,
				new YearShift(this.year, newYear).title(words.apply(this.title)), this.issuer, this.recipients);
		copy.frame(words.apply(this.notice), words.apply(this.overall), words.apply(this.closing));
		copy.copiedFromId = this.id;
		return copy;
	}

	/** The same text once more, for an amendment to be written in; it is no plan. */
	public Plan workingCopy(UUID amendment) {
		Plan copy = new Plan(this.organizationId, this.year, this.title, this.issuer, this.recipients);
		copy.status = PlanStatus.AMENDMENT;
		copy.amendmentId = amendment;
		copy.frame(this.notice, this.overall, this.closing);
		return copy;
	}

	/** Takes over the text around the sections as the working copy has it. */
	public void amend(Plan copy) {
		this.notice = copy.notice;
		this.overall = copy.overall;
		this.closing = copy.closing;
	}

	public @Nullable UUID amendmentId() {
		return this.amendmentId;
	}

	/** Rewrites the head of a draft. */
	public void describe(int newYear, String newTitle, String newIssuer, String newRecipients) {
		if (this.status != PlanStatus.DRAFT) {
			throw new RuleBroken("plan.amend.head");
		}
		this.notice = new YearShift(this.year, newYear).notice(this.notice, this.title, newTitle);
		this.year = newYear;
		this.title = newTitle;
		this.issuer = newIssuer;
		this.recipients = newRecipients;
	}

	/** Rewrites the running text around the sections. */
	public void frame(String newNotice, String newOverall, String newClosing) {
		requireEditable();
		this.notice = newNotice;
		this.overall = newOverall;
		this.closing = newClosing;
	}

	/** A text that names no issuer is the organisation's own. */
	public void issuedUnlessNamedBy(String organization) {
		this.issuer = this.issuer.isBlank() ? organization : this.issuer;
	}

	public String issuer() {
		return this.issuer;
	}

	public String recipients() {
		return this.recipients;
	}

	public String notice() {
		return this.notice;
	}

	public String overall() {
		return this.overall;
	}

	public String closing() {
		return this.closing;
	}

	/** Only a draft and a working copy are edited; an issued plan is amended. */
	public void requireEditable() {
		if (!this.status.editable()) {
			throw new RuleBroken("plan.notDraft", this.status.label());
		}
	}

	/** Moves on to the next stage, or back to the draft. */
	public void become(PlanStatus next) {
		if (!this.status.canBecome(next)) {
			throw new RuleBroken("plan.cannotBecome", this.status.label(), next.label());
		}
		this.status = next;
	}

	/** 主送机关, as it stands on the issued document. */
	public void addressTo(String newRecipients) {
		this.recipients = newRecipients;
	}

	/**
	 * 印发: from this day on the text is a promise.
	 * @param number 发文字号
	 * @param dated 成文日期
	 * @param on the day of issue
	 * @param from from when work is opened; null for the day of issue
	 */
	public PlanIssued issue(String number, LocalDate dated, LocalDate on, @Nullable LocalDate from) {
		if (from != null && from.getYear() != this.year) {
			throw new RuleBroken("plan.life.from", String.valueOf(this.year)).at("from");
		}
		become(PlanStatus.ISSUED);
		this.documentNumber = number;
		this.datedOn = dated;
		this.issuedOn = on;
		return new PlanIssued(this.id, this.organizationId, this.year, on, (from == null) ? on : from);
	}

	/** 撤回印发, as if it had not been issued: signed again, without a number. */
	public PlanWithdrawn withdraw(LocalDate on, String reason) {
		require(PlanStatus.ISSUED);
		this.status = PlanStatus.SIGNED;
		this.documentNumber = null;
		this.datedOn = null;
		this.issuedOn = null;
		return new PlanWithdrawn(this.id, on, true, reason);
	}

	/**
	 * 撤回 by a decision, after work was reported: it stays as it was issued, and counts no
	 * more.
	 */
	public PlanWithdrawn revoke(LocalDate on, String reason) {
		become(PlanStatus.REVOKED);
		return new PlanWithdrawn(this.id, on, false, reason);
	}

	/** 撤销归档: in force again. */
	public void reopen() {
		require(PlanStatus.ARCHIVED);
		this.status = PlanStatus.ISSUED;
	}

	private void require(PlanStatus stage) {
		if (this.status != stage) {
			throw new RuleBroken("plan.notInStage", this.status.label(), stage.label());
		}
	}

}
