package org.partyplan.care;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.Versions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year's budget, by occasion. */
@Service
@Transactional
class FundKeeping {

	private final Funds funds;

	private final ApplicationEventPublisher events;

	FundKeeping(Funds funds, ApplicationEventPublisher events) {
		this.funds = funds;
		this.events = events;
	}

	void open(Form form, CurrentUser me) {
		int year = Objects.requireNonNull(form.year());
		Fund fund = new Fund(me.office(), year, form.name().strip(), Objects.requireNonNull(form.amount()));
		try {
			this.funds.saveAndFlush(fund);
		}
		catch (DataIntegrityViolationException twice) {
			throw new RuleBroken("care.fund.twice", year, fund.name()).at("name");
		}
		tell(year + "年“" + fund.name() + "”预算 " + Money.words(form.amount()) + " 元");
	}

	void change(UUID id, Amount form, CurrentUser me) {
		Fund fund = this.funds.findByIdAndOrganizationIdIn(id, me.scope(Role.OFFICE))
			.orElseThrow(() -> new NotFound("fund " + id));
		Versions.require("fund", fund.version(), form.version());
		fund.change(Objects.requireNonNull(form.amount()));
		tell("预算改为 " + Money.words(form.amount()) + " 元");
	}

	private void tell(String what) {
		this.events.publishEvent(new AuditFact("care.fund", "fund", null, what));
	}

	/** Another amount for a fund. */
	record Amount(@NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) @Nullable BigDecimal amount,
			@NotNull @Nullable Integer version) {
	}

	/** A new fund of a year. */
	record Form(@NotNull @Min(2000) @Max(2999) @Nullable Integer year, @NotBlank @Size(max = 40) String name,
			@NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) @Nullable BigDecimal amount) {
	}

}
