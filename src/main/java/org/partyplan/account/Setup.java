package org.partyplan.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.partyplan.organization.FirstOrganization;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the three administrators of a new platform, once. */
@Service
@Transactional
class Setup {

	private final FirstRun firstRun;

	private final Users users;

	private final AccountGrants grants;

	private final FirstOrganization organization;

	private final PasswordEncoder encoder;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Setup(FirstRun firstRun, Users users, AccountGrants grants, FirstOrganization organization, PasswordEncoder encoder,
			ApplicationEventPublisher events, Clock clock) {
		this.firstRun = firstRun;
		this.users = users;
		this.grants = grants;
		this.organization = organization;
		this.encoder = encoder;
		this.events = events;
		this.clock = clock;
	}

	void run(SetupForm form) {
		if (!this.firstRun.opens(form.code())) {
			throw new RuleBroken("account.setup.code");
		}
		if (form.differentNames() < 3) {
			throw new RuleBroken("account.setup.sameName");
		}
		this.firstRun.close();
		if (!this.firstRun.open()) {
			throw new NotFound("setup");
		}
		this.organization.found(form.organization().strip(), Objects.requireNonNull(form.founded()));
		make(form.system(), Role.SYSTEM_ADMIN);
		make(form.security(), Role.SECURITY_ADMIN);
		make(form.audit(), Role.AUDITOR);
		this.events
			.publishEvent(new AuditFact("account.setUp", "account", null, "首次启动：创建" + form.organization() + "和三个管理员"));
	}

	private void make(SetupForm.Administrator one, Role role) {
		String username = SignIns.canonical(one.username());
		PasswordPolicy.check(one.password(), one.repeated(), username);
		LocalDate today = LocalDate.now(this.clock);
		AccountUser user = new AccountUser(username, Objects.requireNonNull(this.encoder.encode(one.password())),
				one.name().strip(), false, today);
		UUID id = this.users.saveAndFlush(user).id();
		this.grants.save(AccountGrant.first(id, role, today));
	}

}
