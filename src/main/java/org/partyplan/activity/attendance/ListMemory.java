package org.partyplan.activity.attendance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.document.ToldColumns;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** Remembers for an organisation what the columns of a head say of attendance. */
@Component
class ListMemory {

	private static final String PURPOSE = "ATTENDANCE";

	private final ToldColumns memory;

	private final Organizations organizations;

	ListMemory(ToldColumns memory, Organizations organizations) {
		this.memory = memory;
		this.organizations = organizations;
	}

	Optional<ListColumns> of(UUID unit, AttendanceList list) {
		return this.memory.of(this.organizations.root(unit), PURPOSE, list.listHead())
			.map((told) -> columns(told, list.head()));
	}

	void remember(UUID unit, AttendanceList list, ListColumns columns, CurrentUser me) {
		Map<String, String> told = new HashMap<>(
				Map.of("name", String.valueOf(columns.listName()), "phone", String.valueOf(columns.listPhone()),
						"branch", String.valueOf(columns.listBranch()), "state", String.valueOf(columns.listState()),
						"rule", String.valueOf(columns.listRule()), "came", String.join("\n", columns.listCame())));
		if (columns.listLeast() != null) {
			told.put("least", columns.listLeast().toPlainString());
		}
		this.memory.remember(this.organizations.root(unit), PURPOSE, list.listHead(), told, me);
	}

	private static ListColumns columns(Map<String, String> told, int head) {
		String least = told.get("least");
		return new ListColumns(head, Integer.valueOf(told.get("name")), Integer.valueOf(told.get("phone")),
				Integer.valueOf(told.get("branch")), Integer.valueOf(told.get("state")),
				ListColumns.Rule.valueOf(told.get("rule")),
				told.getOrDefault("came", "").lines().filter((value) -> !value.isEmpty()).toList(),
				(least == null) ? null : new BigDecimal(least));
	}

}
