package org.partyplan.plan.amending;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.plan.life.PlanHistoryPage;
import org.partyplan.plan.life.ReceiptList;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.model.PlanPart;
import org.partyplan.plan.text.HeadingText;
import org.partyplan.plan.text.ItemText;
import org.partyplan.shared.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Baseline and current text side by side, with the reasons. */
@Component
@Transactional(readOnly = true)
public class PlanChanges {

	private static final String LINES = """
			with base as (
			  select * from plan_baseline where plan_id = :plan),
			current as (
			  select s.id, s.id as section_id, s.no, s.title, s.intro as body, 0 as position
			  from plan_section s where s.plan_id = :plan and s.withdrawn_on is null
			  union all
			  select i.id, i.section_id, i.no, i.title, i.body, i.position
			  from plan_item i join plan_section s on s.id = i.section_id
			  where s.plan_id = :plan and i.withdrawn_on is null)
			select s.id as section_id, s.no as section_no, s.title as section_title, coalesce(c.id, b.subject_id) as id,
			       b.no as old_no, b.title as old_title, b.body as old_body, c.no, c.title, c.body
			from base b full join current c on c.id = b.subject_id
			join plan_section s on s.id = coalesce(c.section_id, b.section_id)
			order by s.position, s.id, coalesce(c.id, b.subject_id) <> s.id, coalesce(c.position, b.position), id
			""";

	private final PlanAccess heads;

	private final PlanVersions versions;

	private final PlanHistoryPage trail;

	private final ReceiptList receipts;

	private final JdbcClient jdbc;

	PlanChanges(PlanAccess heads, PlanVersions versions, PlanHistoryPage trail, ReceiptList receipts, JdbcClient jdbc) {
		this.heads = heads;
		this.versions = versions;
		this.trail = trail;
		this.receipts = receipts;
		this.jdbc = jdbc;
	}

	public Page of(UUID id, CurrentUser me) {
		PlanAccess.Head head = this.heads.head(id, me);
		List<PlanVersions.Version> all = this.versions.of(id);
		Map<UUID, List<Reason>> reasons = all.stream()
			.flatMap((version) -> version.changes().stream().map((change) -> new Reason(version.number(), change)))
			.collect(Collectors.groupingBy((reason) -> reason.change().place()));
		List<Line> lines = head.issued() ? this.jdbc.sql(LINES).param("plan", id).query(Line.class).list() : List.of();
		List<Part> parts = new ArrayList<>(around(head, reasons));
		parts.addAll(parts(lines, reasons));
		return new Page(head, this.receipts.of(head, me), this.trail.steps(id), all, parts);
	}

	/** The text around the sections, where it was changed; the baseline has it not. */
	private static List<Part> around(PlanAccess.Head head, Map<UUID, List<Reason>> reasons) {
		List<Line> lines = Stream.of(PlanPart.NOTICE, PlanPart.OVERALL, PlanPart.CLOSING)
			.filter((part) -> reasons.containsKey(part.idIn(head.id())))
			.map((part) -> Line.around(part, head, reasons.get(part.idIn(head.id())).get(0)))
			.toList();
		return lines.isEmpty() ? List.of() : List.of(new Part("正文前后", entries(lines, reasons)));
	}

	private static List<Part> parts(List<Line> lines, Map<UUID, List<Reason>> reasons) {
		return lines.stream()
			.collect(Collectors.groupingBy(Line::sectionId, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((section) -> new Part(HeadingText.of(section.get(0).sectionNo(), section.get(0).sectionTitle()),
					entries(section.stream().filter((line) -> !line.section() || line.shown(reasons)).toList(),
							reasons)))
			.toList();
	}

	/** Neighbours that nobody touched are folded into one entry. */
	private static List<Entry> entries(List<Line> section, Map<UUID, List<Reason>> reasons) {
		List<Entry> entries = new ArrayList<>();
		for (Line line : section) {
			Entry entry = new Entry(new ArrayList<>(List.of(line)), line.difference(reasons.containsKey(line.id())),
					reasons.getOrDefault(line.id(), List.of()));
			Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
			if (last != null && last.same() && entry.same()) {
				last.lines().add(line);
			}
			else {
				entries.add(entry);
			}
		}
		return entries;
	}

	/** A section's heading and intro, or an item, then and now. */
	record Line(UUID sectionId, String sectionNo, String sectionTitle, UUID id, @Nullable String oldNo,
			@Nullable String oldTitle, @Nullable String oldBody, @Nullable String no, @Nullable String title,
			@Nullable String body) {

		static Line around(PlanPart part, PlanAccess.Head head, Reason first) {
			UUID id = part.idIn(head.id());
			String now = switch (part) {
				case NOTICE -> head.notice();
				case OVERALL -> head.overall();
				default -> head.closing();
			};
			ItemText before = Objects.requireNonNull(first.change().payload().itemBefore());
			return new Line(head.id(), "", "", id, "", part.label(), before.body(), "", part.label(), now);
		}

		boolean section() {
			return id().equals(sectionId());
		}

		/** A heading that nobody touched stands above its items anyway. */
		boolean shown(Map<UUID, List<Reason>> reasons) {
			return reasons.containsKey(id()) || (oldNo() != null && difference(false).changed());
		}

		public String heading() {
			return (no() == null) ? HeadingText.of(String.valueOf(oldNo()), String.valueOf(oldTitle()))
					: HeadingText.of(no(), String.valueOf(title()));
		}

		/** A number that only shifted with its neighbours is no change of its own. */
		TextDifference difference(boolean named) {
			String before = (named || no() == null || oldNo() == null) ? oldNo() : no();
			return TextDifference.of(text(before, oldTitle(), oldBody()), text(no(), title(), body()));
		}

		private @Nullable ItemText text(@Nullable String no, @Nullable String title, @Nullable String body) {
			return (no == null || title == null || body == null) ? null : new ItemText(sectionId(), no, title, body, 0);
		}

	}

	record Reason(int number, PlanChange change) {
	}

	/** One item that was changed, or several in a row that were not. */
	record Entry(List<Line> lines, TextDifference difference, List<Reason> reasons) {

		public boolean same() {
			return !difference().changed() && reasons().isEmpty();
		}

		public Line line() {
			return lines().get(0);
		}

		/** （二）深化党性教育, or （一）至（三）共 3 个要点. */
		public String names() {
			if (lines().size() < 3) {
				return lines().stream().map(Line::heading).collect(Collectors.joining("　"));
			}
			return line().no() + "至" + lines().get(lines().size() - 1).no() + "共 " + lines().size() + " 个要点";
		}

	}

	record Part(String heading, List<Entry> entries) {
	}

	record Page(PlanAccess.Head plan, ReceiptList.Receipts receipts, List<PlanHistoryPage.Step> steps,
			List<PlanVersions.Version> versions, List<Part> parts) {

		/** 改了 3 处，其余 9 个要点未动. */
		public String summary() {
			long same = parts().stream()
				.flatMap((part) -> part.entries().stream())
				.filter((entry) -> !entry.difference().changed())
				.mapToLong((entry) -> entry.lines().size())
				.sum();
			return (places() == 0) ? "正文没有改动，共 " + same + " 个要点" : "改了 " + places() + " 处，其余 " + same + " 个要点未动";
		}

		public List<PlanVersions.Version> newestFirst() {
			return versions().stream()
				.sorted(java.util.Comparator.comparing(PlanVersions.Version::number).reversed())
				.toList();
		}

		private long places() {
			return parts().stream()
				.flatMap((part) -> part.entries().stream())
				.mapToLong((entry) -> entry.difference().places())
				.sum();
		}

	}

}
