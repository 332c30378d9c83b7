package org.partyplan.plan.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.Evidence;
import org.partyplan.plan.model.DraftPlaces.Owner;
import org.partyplan.plan.text.Text;
import org.partyplan.reader.DraftItem;
import org.partyplan.reader.DraftSection;
import org.partyplan.reader.DraftTask;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanHead;
import org.partyplan.shared.RuleBroken;

/**
 * A plan with everything in it, as it is born from an import.
 *
 * @param plan its head
 * @param sections in order
 * @param items in order
 * @param metrics those accepted
 * @param tasks those accepted
 */
public record PlanText(Plan plan, List<PlanSection> sections, List<PlanItem> items, List<Metric> metrics,
		List<Task> tasks) {

	static PlanText empty(Plan plan) {
		return new PlanText(plan, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
	}

	public static PlanText of(PlanImport reading, List<Proposal> proposals, UnitNames units) {
		PlanDraft draft = reading.draft();
		if (draft.sections().isEmpty()) {
			throw new RuleBroken("plan.read.nothing");
		}
		return new Maker(plan(reading, draft, units), units).make(draft, proposals);
	}

	private static Plan plan(PlanImport reading, PlanDraft draft, UnitNames units) {
		Heading heading = reading.heading();
		Integer year = heading.year();
		if (year == null) {
			throw new RuleBroken("plan.read.year").at("heading.year");
		}
		Plan plan = new Plan(reading.organizationId(), year, heading.title(), heading.issuer(), heading.recipients());
		PlanHead head = draft.head();
		boolean foreign = units.foreign(head.issuer()) && !Objects.equals(head.issuer(), heading.issuer());
		String notice = foreign ? "" : new YearShift((head.year() == null) ? year : head.year(), year)
			.notice(notice(head), head.title(), heading.title());
		plan.frame(notice, draft.overall(), (draft.closing() == null) ? "" : draft.closing());
		plan.readFrom(reading.sourceFileId());
		return plan;
	}

	private static String notice(PlanHead head) {
		return Stream.of(head.noticeTitle(), head.notice())
			.filter((words) -> words != null && !words.isBlank())
			.collect(Collectors.joining("\n"));
	}

	/** Makes the children, remembering the id of each place. */
	private static final class Maker {

		private final PlanText text;

		private final UnitNames units;

		private final Map<Integer, UUID> sections = new HashMap<>();

		private final Map<Owner, UUID> items = new HashMap<>();

		Maker(Plan plan, UnitNames units) {
			this.text = empty(plan);
			this.units = units;
		}

		PlanText make(PlanDraft draft, List<Proposal> proposals) {
			for (int i = 0; i < draft.sections().size(); i++) {
				section(i, draft.sections().get(i));
			}
			proposals.stream().filter(Proposal::accepted).forEach(this::accept);
			return this.text;
		}

		private void section(int index, DraftSection read) {
			String intro = (read.intro() == null) ? "" : read.intro();
			PlanSection section = new PlanSection(this.text.plan().id(), heading(20, read.no()),
					heading(300, read.title()), intro, index + 1);
			this.text.sections().add(section);
			this.sections.put(index, section.id());
			for (int i = 0; i < read.items().size(); i++) {
				item(section, new Owner(index, i), read.items().get(i));
			}
		}

		private void item(PlanSection section, Owner owner, DraftItem read) {
			PlanItem item = new PlanItem(section.id(), heading(20, read.no()), heading(500, read.title()), read.body(),
					this.text.items().size() + 1);
			this.text.items().add(item);
			this.items.put(owner, item.id());
		}

		/** A heading that does not fit is a paragraph taken for one. */
		private static String heading(int most, String words) {
			if (words.length() > most) {
				throw new RuleBroken("plan.read.headingTooLong", Text.shortened(words, 20), most);
			}
			return words;
		}

		private void accept(Proposal proposal) {
			if (proposal.metric() != null) {
				this.text.metrics()
					.add(new Metric(this.text.plan().id(), span(proposal, proposal.metric().quote()), proposal.terms(),
							proposal.number()));
			}
			else if (proposal.task() != null) {
				this.text.tasks().add(task(proposal, proposal.task()));
			}
		}

		private Span span(Proposal proposal, String quote) {
			Proposal.Place place = proposal.place();
			UUID item = this.items.get(place.owner());
			return new Span(java.util.Objects.requireNonNull(this.sections.get(place.section())), item, place.start(),
					place.end(), quote);
		}

		private Task task(Proposal proposal, DraftTask read) {
			UnitRef lead = proposal.lead(this.units);
			TaskAudience.Whom whom = TaskAudience.whom(proposal, this.units, this.text.plan().organizationId());
			String leaves = Text.shortenedOrNull(read.leavesBehind(), 200);
			Task task = new Task(this.text.plan().id(), span(proposal, read.quote()),
					new TaskTerms(Text.shortened(read.title(), 200), (lead == null) ? null : lead.id(), whom.audience(),
							proposal.schedule(), (leaves == null) ? Evidence.NONE : Evidence.FILE, null, leaves,
							proposal.recordKind()),
					proposal.number());
			task.agree(new TaskContent(task.terms(), units(read, lead, whom), whom.persons()));
			return task;
		}

		private Set<TaskUnit> units(DraftTask read, @Nullable UnitRef lead, TaskAudience.Whom whom) {
			Stream<TaskUnit> helpers = Stream.concat(this.units.all(read.lead()), this.units.all(read.helpers()))
				.filter((unit) -> lead == null || !unit.id().equals(lead.id()))
				.map((unit) -> new TaskUnit(TaskUnit.Part.HELPER, unit.id()));
			Stream<TaskUnit> top = whom.units().stream().map(TaskUnit::target);
			return Stream.concat(helpers, top).collect(Collectors.toSet());
		}

	}

}
