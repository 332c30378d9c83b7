package org.partyplan.execution.reporting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.StoredFile;
import org.partyplan.execution.AssignmentRow;
import org.partyplan.execution.AssignmentStatus;
import org.partyplan.execution.AssignmentStepKind;
import org.partyplan.execution.model.AssignmentAccess;
import org.partyplan.execution.model.EvidenceFiles;
import org.partyplan.shared.CurrentUser;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one assignment's page: five statements. */
@Component
class AssignmentSheet {

	private static final String ROW = AssignmentRow.select("execution_assignment",
			"""
					, p.title as plan_title, concat_ws('', c.no, c.title) as section, t.quote, coalesce(l.name, el.name) as lead_name,
					  t.leaves_behind, e.received_on, e.note, e.register_no, eh.name as helper_name, r.body, r.amount, r.done_on, coalesce(r.version, 0) as draft_version
					""")
			+ """
					left join plan_plan p on p.id = t.plan_id left join plan_section c on c.id = t.section_id
					left join execution_errand e on e.id = a.source_id left join organization_unit el on el.id = e.lead_unit_id
					left join organization_unit eh on eh.id = e.helper_unit_id left join execution_report r on r.assignment_id = a.id
					where a.id = :id
					""";

	private static final String STEPS = """
			select kind, effective_on, recorded_at, by_name, for_name, note, amount
			from execution_step where assignment_id = ? order by recorded_at desc, id desc
			""";

	private static final String PAPERS = """
			select f.id, f.name, f.media_type, f.size, f.sha256 from execution_assignment a
			join execution_errand_file p on p.errand_id = a.source_id join document_file f on f.id = p.file_id
			where a.id = ? order by p.position
			""";

	private static final RowMapper<AssignmentRow> ASSIGNMENT = new SimplePropertyRowMapper<>(AssignmentRow.class);

	private static final RowMapper<Origin> ORIGIN = new SimplePropertyRowMapper<>(Origin.class);

	private static final RowMapper<Draft> DRAFT = new SimplePropertyRowMapper<>(Draft.class);

	private final JdbcClient jdbc;

	private final AssignmentAccess access;

	private final EvidenceFiles files;

	private final Clock clock;

	AssignmentSheet(JdbcClient jdbc, AssignmentAccess access, EvidenceFiles files, Clock clock) {
		this.jdbc = jdbc;
		this.access = access;
		this.files = files;
		this.clock = clock;
	}

	private List<StoredFile> papers(UUID id) {
		return this.jdbc.sql(PAPERS).param(id).query(StoredFile.class).list();
	}

	Page find(UUID id, CurrentUser me) {
		AssignmentAccess.Reach reach = this.access.reach(id, me);
		List<StepRow> steps = this.jdbc.sql(STEPS).param(id).query(StepRow.class).list();
		List<StoredFile> attached = this.files.of(id);
		return this.jdbc.sql(ROW)
			.param("id", id)
			.param("asOf", LocalDate.now(this.clock))
			.query((row, number) -> new Page(ASSIGNMENT.mapRow(row, number), ORIGIN.mapRow(row, number),
					DRAFT.mapRow(row, number), reach, attached, papers(id), steps))
			.single();
	}

	/**
	 * Everything one assignment's page shows.
	 *
	 * @param row the assignment
	 * @param origin where it comes from
	 * @param draft what has been typed so far
	 * @param reach what the reader may do
	 * @param files what is attached
	 * @param papers the papers that asked for it
	 * @param steps its history, newest first
	 */
	record Page(AssignmentRow row, Origin origin, Draft draft, AssignmentAccess.Reach reach, List<StoredFile> files,
			List<StoredFile> papers, List<StepRow> steps) {

		/** Something can be done with it. */
		public boolean acts() {
			return this.reach.acts() && this.row.status().open();
		}

		/** Can be taken back before it is judged. */
		public boolean recalls() {
			return this.reach.acts() && this.row.reported();
		}

		/** Others have to act: who looks on is told who, and how it stands. */
		public boolean looksOn() {
			return !this.reach.acts() && this.row.status().open();
		}

		/** How often they were reminded. */
		public long reminded() {
			return this.steps.stream().filter((step) -> step.kind() == AssignmentStepKind.REMINDED).count();
		}

		/** The report form is shown. */
		public boolean writes() {
			return acts() && !recorded() && !this.row.standing().asked().nothing();
		}

		/** A tick is enough. */
		public boolean ticks() {
			return acts() && !recorded() && this.row.standing().asked().nothing();
		}

		public boolean judges() {
			return this.reach.reviews() && this.row.reported();
		}

		public boolean reopens() {
			return this.reach.governs() && this.row.closed() && this.row.status() != AssignmentStatus.WITHDRAWN;
		}

		/** A record closes it, or the office with a reason. */
		public boolean closes() {
			return this.reach.governs() && this.row.status().open() && recorded();
		}

		private boolean recorded() {
			return this.row.recordKind() != null;
		}

		/** What was handed in last, or null. */
		public @Nullable StepRow report() {
			return first(AssignmentStepKind.REPORTED);
		}

		/** Why it came back, where it did. */
		public @Nullable StepRow returned() {
			return (this.row.status() == AssignmentStatus.RETURNED) ? first(AssignmentStepKind.RETURNED) : null;
		}

		private @Nullable StepRow first(AssignmentStepKind kind) {
			return this.steps.stream().filter((step) -> step.kind() == kind).findFirst().orElse(null);
		}

	}

	/** One line of the history. */
	record StepRow(AssignmentStepKind kind, LocalDate effectiveOn, Instant recordedAt, String byName,
			@Nullable String forName, @Nullable String note, @Nullable BigDecimal amount) {

		/** 周砚青 代 陆知微. */
		public String by() {
			return (this.forName == null) ? this.byName : this.byName + " 代 " + this.forName;
		}

	}

	/** Where it comes from: a sentence of a plan, or what came in on a day. */
	record Origin(@Nullable String planTitle, @Nullable String section, @Nullable String quote,
			@Nullable String leadName, @Nullable String leavesBehind, @Nullable LocalDate receivedOn,
			@Nullable String note, @Nullable String registerNo, @Nullable String helperName) {
	}

	/** What has been typed so far. */
	record Draft(@Nullable String body, @Nullable BigDecimal amount, @Nullable LocalDate doneOn, int draftVersion) {
	}

}
