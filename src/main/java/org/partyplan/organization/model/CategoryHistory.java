package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

/**
 * Who somebody was since when: each category begins on the day the one before it ends.
 * What changes it says so in words; empty where nothing had to change.
 */
public class CategoryHistory {

	private static final String MESSAGE = "organization.member.category";

	private final Map<UUID, CategoryStage> stages;

	CategoryHistory(Map<UUID, CategoryStage> stages) {
		this.stages = stages;
	}

	/** What somebody is from a day on, as the office says. */
	String change(Category category, LocalDate from) {
		Dated.follow(this.stages, new CategoryStage(category, from, null), (now) -> now.category() == category,
				MESSAGE);
		return "变为" + category.label() + "，" + Days.full(from) + "起";
	}

	/**
	 * Somebody becomes that on a day; where it is known already, its day is set right.
	 * Who is further by now stays so.
	 */
	String become(Category category, LocalDate from) {
		List<Map.Entry<UUID, CategoryStage>> rows = inOrder();
		int known = known(rows, category);
		if (known >= 0) {
			return move(rows, known, from);
		}
		if (rows.isEmpty()) {
			this.stages.put(Ids.next(), new CategoryStage(category, from, null));
			return "变为" + category.label() + "，" + Days.full(from) + "起";
		}
		boolean ahead = last(rows).getValue().category().compareTo(category) > 0 && category != Category.NONE;
		return ahead ? "" : change(category, from);
	}

	/** That somebody became that was a mistake: what was before goes on. */
	String takeBack(Category category) {
		List<Map.Entry<UUID, CategoryStage>> rows = inOrder();
		if (rows.isEmpty() || last(rows).getValue().category() != category) {
			return "";
		}
		this.stages.remove(last(rows).getKey());
		if (rows.size() > 1) {
			Map.Entry<UUID, CategoryStage> before = rows.get(rows.size() - 2);
			this.stages.put(before.getKey(), before.getValue().until(null));
		}
		return "撤回“" + category.label() + "”，恢复原来的类别";
	}

	private String move(List<Map.Entry<UUID, CategoryStage>> rows, int at, LocalDate from) {
		CategoryStage known = rows.get(at).getValue();
		if (known.validFrom().equals(from)) {
			return "";
		}
		if (at > 0) {
			Map.Entry<UUID, CategoryStage> before = rows.get(at - 1);
			LocalDate since = before.getValue().validFrom();
			if (!from.isAfter(since)) {
				throw new RuleBroken(MESSAGE + ".overlap", Days.full(since), Days.full(since.plusDays(1)));
			}
			this.stages.put(before.getKey(), before.getValue().until(from));
		}
		if (known.validTo() != null && !from.isBefore(known.validTo())) {
			throw new RuleBroken(MESSAGE + ".after", known.category().label(), Days.full(known.validTo()));
		}
		this.stages.put(rows.get(at).getKey(), known.since(from));
		return "成为" + known.category().label() + "的日期：" + Days.full(known.validFrom()) + " → " + Days.full(from);
	}

	/**
	 * What a list says of somebody known: days are set right and stages added; what
	 * somebody is today changes only forward.
	 * @param known the history so far
	 * @param said the newest first
	 */
	public static Told told(Collection<CategoryStage> known, List<CategoryStage> said) {
		Map<Category, LocalDate> days = new EnumMap<>(Category.class);
		known.forEach((stage) -> days.put(stage.category(), stage.validFrom()));
		Category now = known.stream().max(Comparator.comparing(CategoryStage::validFrom)).orElseThrow().category();
		Category top = said.get(0).category();
		if (days.size() < known.size() || days.keySet().stream().anyMatch((one) -> one.compareTo(now) > 0)) {
			return new Told(List.of(), List.of(), "类别中断过，日期请在人员页面更正");
		}
		if (top.compareTo(now) < 0) {
			return new Told(List.of(), List.of(), "名册上已是" + now.label() + "，表里写的是" + top.label() + "，类别不改");
		}
		List<String> changes = new ArrayList<>();
		for (int at = said.size() - 1; at >= 0; at--) {
			CategoryStage stage = said.get(at);
			LocalDate before = days.put(stage.category(), stage.validFrom());
			if (!stage.validFrom().equals(before)) {
				changes.add(words(stage, before, now));
			}
		}
		return new Told(inTurn(days), changes, "");
	}

	private static String words(CategoryStage stage, @Nullable LocalDate before, Category now) {
		String day = Days.full(stage.validFrom());
		if (before != null) {
			return "成为" + stage.category().label() + "的日期：" + Days.full(before) + " → " + day;
		}
		return (stage.category().compareTo(now) > 0)
				? "类别：" + now.label() + " → " + stage.category().label() + "（" + day + "起）"
				: "补记" + stage.category().label() + "：" + day + "起";
	}

	/** Each stage ends where the next begins; days out of turn are refused. */
	private static List<CategoryStage> inTurn(Map<Category, LocalDate> days) {
		List<CategoryStage> stages = new ArrayList<>();
		days.forEach((category, from) -> {
			if (!stages.isEmpty()) {
				CategoryStage before = last(stages);
				if (!from.isAfter(before.validFrom())) {
					throw new RuleBroken(MESSAGE + ".turn", category.label(), Days.full(from),
							before.category().label(), Days.full(before.validFrom()));
				}
				stages.set(stages.size() - 1, before.until(from));
			}
			stages.add(new CategoryStage(category, from, null));
		});
		return stages;
	}

	/** Within the present attempt: who once gave up starts afresh. */
	private static int known(List<Map.Entry<UUID, CategoryStage>> rows, Category category) {
		for (int at = rows.size() - 1; at >= 0; at--) {
			Category one = rows.get(at).getValue().category();
			if (one == category) {
				return (category != Category.NONE || at == rows.size() - 1) ? at : -1;
			}
			if (one == Category.NONE) {
				return -1;
			}
		}
		return -1;
	}

	private List<Map.Entry<UUID, CategoryStage>> inOrder() {
		List<Map.Entry<UUID, CategoryStage>> rows = new ArrayList<>();
		this.stages.forEach((id, stage) -> rows.add(Map.entry(id, stage)));
		rows.sort(Comparator.comparing((row) -> row.getValue().validFrom()));
		return rows;
	}

	private static <T> T last(List<T> rows) {
		return rows.get(rows.size() - 1);
	}

	/**
	 * What came of it.
	 *
	 * @param stages the whole history anew
	 * @param changes in words; without any nothing changes
	 * @param note why nothing was changed, or empty
	 */
	public record Told(List<CategoryStage> stages, List<String> changes, String note) {
	}

}
