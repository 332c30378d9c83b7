package org.partyplan.organization.listimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.PersonName;
import org.partyplan.shared.Days;

/**
 * The people a list may mean. The identity number tells who it is; without one, name,
 * branch and birth together do, and less than that is asked about.
 */
final class ImportRoster {

	private final Map<String, KnownPerson> byPrint = new HashMap<>();

	private final Map<String, List<KnownPerson>> byName = new HashMap<>();

	private final Function<String, @Nullable String> printing;

	private final LocalDate today;

	ImportRoster(Collection<KnownPerson> people, Function<String, @Nullable String> printing, LocalDate today) {
		for (KnownPerson person : people) {
			if (person.print() != null) {
				this.byPrint.put(person.print(), person);
			}
			if (person.mine() && person.left() == null) {
				this.byName.computeIfAbsent(PersonName.together(person.name()), (name) -> new ArrayList<>())
					.add(person);
			}
		}
		this.printing = printing;
		this.today = today;
	}

	ImportMatch match(Newcomer row) {
		String print = this.printing.apply(row.identity());
		KnownPerson numbered = (print == null) ? null : this.byPrint.get(print);
		if (numbered != null) {
			return numbered(row, numbered);
		}
		List<KnownPerson> like = this.byName.getOrDefault(row.name(), List.of())
			.stream()
			.filter((one) -> print == null || one.print() == null)
			.filter((one) -> row.born() == null || one.facts().born() == null || row.born().equals(one.facts().born()))
			.filter((one) -> here(one, row) || row.born() != null && row.born().equals(one.facts().born()))
			.toList();
		if (like.size() > 1) {
			return ImportMatch.refused(row, "名册里有 " + like.size() + " 个同名的人，分不清是谁。请填身份证号或出生日期");
		}
		return like.isEmpty() ? ImportMatch.unknown(row, asked(row)) : alike(row, like.get(0));
	}

	private ImportMatch numbered(Newcomer row, KnownPerson known) {
		if (!known.mine()) {
			return ImportMatch.refused(row, "这个身份证号已登记在别的党组织，不归这里管");
		}
		if (known.left() != null) {
			return ImportMatch.refused(row, "名册里有这个人，" + Days.full(known.left()) + "起已不在名册。确已回来的，请在人员页面办");
		}
		return ImportMatch.known(row, known, true, row.doubts(), PersonUpdate.of(row, known, true, this.today));
	}

	private ImportMatch alike(Newcomer row, KnownPerson known) {
		List<String> asked = asked(row);
		boolean born = row.born() != null && row.born().equals(known.facts().born());
		if (!here(known, row)) {
			asked.add("名册里" + known.branch() + "有同名同生日的人，是转来的同一个人吗");
		}
		else if (!born) {
			asked.add("名册里" + known.branch() + "已有同名的人"
					+ ((known.facts().born() == null) ? "（没有登记出生日期）" : "，" + Days.full(known.facts().born()) + "生")
					+ "，是同一个人吗");
		}
		return ImportMatch.known(row, known, false, asked,
				PersonUpdate.of(row, known, known.print() != null, this.today));
	}

	private static boolean here(KnownPerson known, Newcomer row) {
		return Objects.equals(known.branchId(), row.branch().id());
	}

	private static List<String> asked(Newcomer row) {
		List<String> asked = new ArrayList<>(row.doubts());
		if (row.spread()) {
			asked.add(0, "姓名中间有空格，按“" + row.name() + "”处理");
		}
		return asked;
	}

}
