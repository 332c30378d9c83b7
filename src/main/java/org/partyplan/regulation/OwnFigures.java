package org.partyplan.regulation;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The system administrator writes what the organisation asks instead. */
@Service
@Transactional
class OwnFigures {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OwnFigures(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	void set(Rule rule, Form form, CurrentUser me) {
		LocalDate from = Objects.requireNonNull(form.from());
		if (form.value() != null && rule.unit().equals("比例") && form.value().doubleValue() > 1) {
			throw new RuleBroken("regulation.share").at("value");
		}
		end(rule.key(), from);
		this.jdbc.sql("""
				insert into regulation_override (id, rule_key, value, source, valid_from, by_name, recorded_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(Ids.next(), rule.key(), Objects.requireNonNull(form.value()), form.source().strip(), from,
					me.name(), Timestamp.from(this.clock.instant()))
			.update();
		tell("regulation.set", "“" + rule.name() + "”本单位定为 " + form.value().toPlainString() + "，" + Days.full(from)
				+ "起，依据" + form.source().strip());
	}

	/** From today on the regulation's figure alone is asked. */
	void end(Rule rule) {
		if (end(rule.key(), LocalDate.now(this.clock))) {
			tell("regulation.ended", "“" + rule.name() + "”恢复上级规定的数值");
		}
	}

	/** One that began on that day or later is replaced. */
	private boolean end(String key, LocalDate on) {
		int ended = this.jdbc.sql("delete from regulation_override where rule_key = ? and valid_from >= ?")
			.params(key, on)
			.update();
		ended += this.jdbc.sql(
				"update regulation_override set valid_to = ? where rule_key = ? and (valid_to is null or valid_to > ?)")
			.params(on, key, on)
			.update();
		return ended > 0;
	}

	private void tell(String event, String what) {
		this.events.publishEvent(new AuditFact(event, "regulation", null, what));
	}

	/** The organisation's own figure for a rule. */
	record Form(@NotNull @PositiveOrZero @Digits(integer = 5, fraction = 4) @Nullable BigDecimal value,
			@NotBlank @Size(max = 200) String source, @NotNull @Nullable LocalDate from) {
	}

}
