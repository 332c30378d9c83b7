package org.partyplan.account.starting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.account.factor.FactorDuties;
import org.partyplan.account.model.AccountGrant;
import org.partyplan.account.model.AccountGrants;
import org.partyplan.account.model.AccountUser;
import org.partyplan.account.model.PasswordNames;
import org.partyplan.account.model.Users;
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

	private final PasswordNames names;

	private final FactorDuties duties;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Setup(FirstRun firstRun, Users users, AccountGrants grants, FirstOrganization organization, PasswordEncoder encoder,
			PasswordNames names, FactorDuties duties, ApplicationEventPublisher events, Clock clock) {
		this.duties = duties;
		this.firstRun = firstRun;
		this.users = users;
		this.grants = grants;
		this.organization = organization;
		this.encoder = encoder;
		this.names = names;
		this.events = events;
		this.clock = clock;
	}

	void run(Form form) {
		if (!this.firstRun.opens(form.code())) {
			throw new RuleBroken("account.setup.code").at("code");
		}
		if (form.differentNames() < 3) {
			throw new RuleBroken("account.setup.sameName");
		}
		this.firstRun.close();
		if (!this.firstRun.open()) {
			throw new NotFound("setup");
		}
		this.organization.found(form.organization().strip(), Objects.requireNonNull(form.founded()));
		make(form.system(), Role.SYSTEM_ADMIN, form.organization());
		make(form.security(), Role.SECURITY_ADMIN, form.organization());
		make(form.audit(), Role.AUDITOR, form.organization());
		this.duties.requireOfAdministrators();
		this.events
			.publishEvent(new AuditFact("account.setUp", "account", null, "首次启动：创建" + form.organization() + "和三个管理员"));
	}

	private void make(Form.Administrator one, Role role, String organization) {
		String username = AccountUser.canonical(one.username());
		this.names.check(one.password(), one.repeated(), List.of(username, one.name().strip(), organization));
		LocalDate today = LocalDate.now(this.clock);
		AccountUser user = new AccountUser(username, Objects.requireNonNull(this.encoder.encode(one.password())),
				one.name().strip(), false, today);
		UUID id = this.users.saveAndFlush(user).id();
		this.grants.save(AccountGrant.first(id, role, today));
	}

	/**
	 * The first organisation and the three administrators, none of whom has another's
	 * rights.
	 */
	record Form(@NotBlank String code, @NotBlank @Size(max = 60) String organization,
			@NotNull @PastOrPresent @Nullable LocalDate founded, @Valid @NotNull Administrator system,
			@Valid @NotNull Administrator security, @Valid @NotNull Administrator audit) {

		static Form empty(LocalDate today) {
			Administrator nobody = new Administrator("", "", "", "");
			return new Form("", "", today.withDayOfYear(1), nobody, nobody, nobody);
		}

		long differentNames() {
			return List.of(this.system, this.security, this.audit)
				.stream()
				.map((one) -> AccountUser.canonical(one.username()))
				.distinct()
				.count();
		}

		record Administrator(@NotBlank @Size(max = 40) String name,
				@NotEmpty @Pattern(regexp = AccountUser.USERNAME, message = "{account.username.signs}") String username,
				@NotEmpty @Size(max = 100) String password, @NotEmpty @Size(max = 100) String repeated) {

			@Override
			public String toString() {
				return this.username;
			}

		}

	}

}
