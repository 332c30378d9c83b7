package org.partyplan.account.granting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.account.model.AccountSheet;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What an account's page shows beside the form for one more right. */
@Component
public class GrantChoices {

	private final AccountSheet sheet;

	private final Organizations organizations;

	private final JdbcClient jdbc;

	private final Clock clock;

	GrantChoices(AccountSheet sheet, Organizations organizations, JdbcClient jdbc, Clock clock) {
		this.sheet = sheet;
		this.organizations = organizations;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A right to give, from today on. */
	public Granting.Form blank() {
		return new Granting.Form(null, null, LocalDate.now(this.clock), null);
	}

	/** What the page of an account shows beside the form. */
	public void addTo(Model model, UUID account) {
		model.addAttribute("account", this.sheet.head(account));
		model.addAttribute("rights", this.sheet.rights(account));
		model.addAttribute("roles", Role.values());
		model.addAttribute("units", units());
	}

	/** All that stand today. */
	public List<UnitRef> units() {
		return this.organizations.tree(roots(), LocalDate.now(this.clock));
	}

	private List<UUID> roots() {
		return this.jdbc.sql("select id from organization_unit where path = '/' || id || '/'").query(UUID.class).list();
	}

}
