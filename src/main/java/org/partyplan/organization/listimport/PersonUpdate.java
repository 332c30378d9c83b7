package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.CategoryHistory;
import org.partyplan.organization.model.CategoryStage;
import org.partyplan.organization.model.PersonColumn;
import org.partyplan.organization.model.PersonFacts;
import org.partyplan.shared.Days;
import org.partyplan.shared.RuleBroken;

/**
 * What a row would change of somebody known. Cells left empty change nothing.
 *
 * @param changes in words, each with what was and what will be
 * @param notes what the row says and is not taken over
 * @param name as it will be
 * @param unitId where to, or null
 * @param since from when there
 * @param stages the whole history anew, or empty
 * @param marks added
 */
record PersonUpdate(List<String> changes, List<String> notes, String name, PersonFacts facts, @Nullable UUID unitId,
		LocalDate since, List<CategoryStage> stages, List<String> marks) {

	static PersonUpdate of(Newcomer row, KnownPerson known, boolean printed, LocalDate today) {
		List<String> changes = new ArrayList<>();
		List<String> notes = new ArrayList<>();
		String name = (row.spread() || row.name().equals(known.name())) ? known.name() : row.name();
		changed(changes, "姓名", known.name(), name);
		PersonFacts facts = row.facts().over(known.facts());
		PersonColumn.facts()
			.forEach((column) -> changed(changes, column.head(), column.of(known.facts()), column.of(facts)));
		if (!row.identity().isEmpty() && !printed) {
			changes.add("身份证号：补上");
		}
		if (!row.phone().isEmpty() && !row.phone().equals(known.phone())) {
			changes.add(known.phone().isEmpty() ? "电话：补上" : "电话：换成新的");
		}
		boolean moves = moves(row, known);
		LocalDate since = row.since().isAfter(known.since()) ? row.since() : today;
		if (moves && !since.isAfter(known.since())) {
			notes.add("今天才到" + known.branch() + "，支部不改");
			moves = false;
		}
		if (moves) {
			changes.add("所在支部：" + known.branch() + " → " + row.branch().name() + "（" + Days.full(since) + "起）");
		}
		CategoryHistory.Told told = told(row, known);
		changes.addAll(told.changes());
		if (!told.note().isEmpty()) {
			notes.add(told.note());
		}
		List<String> marks = row.marks().stream().filter((mark) -> !known.marks().contains(mark)).toList();
		marks.forEach((mark) -> changes.add("标记：加上" + mark));
		return new PersonUpdate(changes, notes, name, facts, moves ? row.unitId() : null, since,
				told.changes().isEmpty() ? List.of() : told.stages(), marks);
	}

	/** A list that names the branch alone leaves somebody in the group. */
	private static boolean moves(Newcomer row, KnownPerson known) {
		boolean group = !row.unitId().equals(row.branch().id());
		return group ? !row.unitId().equals(known.unitId()) : !row.branch().id().equals(known.branchId());
	}

	private static CategoryHistory.Told told(Newcomer row, KnownPerson known) {
		if (row.stages().isEmpty()) {
			boolean same = known.stages()
				.stream()
				.anyMatch((one) -> one.validTo() == null && one.category() == row.category());
			return new CategoryHistory.Told(List.of(), List.of(), same ? "" : "表里没有变更类别的日期，类别不改");
		}
		try {
			return CategoryHistory.told(known.stages(), row.stages());
		}
		catch (RuleBroken outOfTurn) {
			return new CategoryHistory.Told(List.of(), List.of(), "日期和名册里的先后对不上，类别和日期都不改");
		}
	}

	private static void changed(List<String> changes, String head, @Nullable Object before, @Nullable Object after) {
		if (!Objects.equals(before, after)) {
			changes.add(head + "：" + words(before) + " → " + words(after));
		}
	}

	private static String words(@Nullable Object value) {
		return (value == null) ? "没有填" : (value instanceof LocalDate day) ? Days.full(day) : value.toString();
	}

}
