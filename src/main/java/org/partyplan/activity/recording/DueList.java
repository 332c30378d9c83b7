package org.partyplan.activity.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityAudience;

/**
 * Who is on the roster of a day.
 *
 * @param rows everybody, those exempt on that day too
 */
public record DueList(List<Row> rows) {

	static final DueList EMPTY = new DueList(List.of());

	/** Those due. */
	public List<Row> due() {
		return this.rows.stream().filter((row) -> row.exempt() == null).toList();
	}

	/** Those left out, with the reason. */
	public List<Row> exempt() {
		return this.rows.stream().filter((row) -> row.exempt() != null).toList();
	}

	/** Those due who have a vote. */
	public List<Row> voters() {
		return due().stream().filter(Row::voter).toList();
	}

	/** 21 名党员，减 1 名援外. */
	public String words(ActivityAudience audience) {
		Map<String, Long> reasons = exempt().stream()
			.collect(Collectors.groupingBy((row) -> String.valueOf(row.exempt()), LinkedHashMap::new,
					Collectors.counting()));
		return this.rows.size() + " 名" + audience.label()
				+ reasons.entrySet()
					.stream()
					.map((reason) -> "，减 " + reason.getValue() + " 名" + reason.getKey())
					.collect(Collectors.joining());
	}

	/**
	 * One person.
	 *
	 * @param exempt why not due, or null
	 * @param voter 正式党员
	 * @param note why put first, or null
	 */
	public record Row(UUID id, String name, @Nullable String exempt, boolean voter, @Nullable String note) {
	}

}
