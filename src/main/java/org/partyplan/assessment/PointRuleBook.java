package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.RecordKinds;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What records are worth: dated rows of the organisation's own. */
@Service
@Transactional
class PointRuleBook {

	static final Map<String, String> LEVELS = new LinkedHashMap<>();

	static {
		LEVELS.put("HOSPITAL", "院级");
		LEVELS.put("CITY", "市级");
		LEVELS.put("PROVINCE", "省级");
		LEVELS.put("NATION", "国家级");
	}

	private static final String ADOPTED = """
			insert into assessment_point_rule (id, organization_id, source, kind, name, points, cap, period, valid_from)
			select gen_random_uuid(), :organization, source, kind, name, points, cap, period, valid_from
			from assessment_point_rule where organization_id is null and not exists (
			  select 1 from assessment_point_rule o where o.organization_id = :organization)
			""";

	private final PointRules rules;

	private final JdbcClient jdbc;

	private final RecordKinds kinds;

	private final ApplicationEventPublisher events;

	PointRuleBook(PointRules rules, JdbcClient jdbc, RecordKinds kinds, ApplicationEventPublisher events) {
		this.rules = rules;
		this.jdbc = jdbc;
		this.kinds = kinds;
		this.events = events;
	}

	/** The organisation's rules, or those it would start with. */
	@Transactional(readOnly = true)
	List<Row> of(UUID organization, LocalDate day) {
		return this.jdbc
			.sql("""
					select r.id, r.source, k.name as kind_name, r.kind, r.name, r.points, r.cap, r.period, r.valid_from as "from",
					       r.organization_id is not null as own
					from assessment_point_rule r left join measure_record_kind k on k.key = r.kind
					where case when exists (select 1 from assessment_point_rule o where o.organization_id = :organization)
					  then r.organization_id = :organization else r.organization_id is null end
					  and (r.valid_to is null or r.valid_to > :day)
					order by r.source, r.name, r.valid_from""")
			.param("organization", organization)
			.param("day", day)
			.query(Row.class)
			.list();
	}

	@Transactional(readOnly = true)
	List<RecordKind> kinds() {
		return this.kinds.all();
	}

	/** An organisation starts with the usual ones, and changes its own from then on. */
	void adopt(UUID organization) {
		this.jdbc.sql(ADOPTED).param("organization", organization).update();
	}

	void add(Form form, CurrentUser me) {
		PointRule.Source source = Objects.requireNonNull(form.source());
		String kind = source.kinds() ? form.kind() : null;
		if (source.kinds() && !known(source, kind)) {
			throw new RuleBroken("points.rule.kind").at("kind");
		}
		PointRule rule = new PointRule(me.office(), source, kind, form.name().strip(),
				Objects.requireNonNull(form.points()), Objects.requireNonNull(form.cap()),
				Objects.requireNonNull(form.period()), Objects.requireNonNull(form.from()));
		adopt(me.office());
		this.rules.save(rule);
		tell("增加积分规则“" + form.name().strip() + "”");
	}

	void end(UUID id, LocalDate on, CurrentUser me) {
		this.rules.findByIdAndOrganizationIdInAndValidToIsNull(id, me.scope(Role.OFFICE))
			.orElseThrow(() -> new NotFound("rule " + id))
			.end(on);
		tell("停用一条积分规则，从" + Days.full(on) + "起");
	}

	private boolean known(PointRule.Source source, @Nullable String kind) {
		return (source == PointRule.Source.HONOUR) ? LEVELS.containsKey(String.valueOf(kind))
				: kinds().stream().anyMatch((one) -> one.key().equals(kind));
	}

	private void tell(String what) {
		this.events.publishEvent(new AuditFact("points.rule", "points", null, what));
	}

	record Row(UUID id, PointRule.Source source, @Nullable String kindName, @Nullable String kind, String name,
			BigDecimal points, BigDecimal cap, PointRule.Period period, LocalDate from, boolean own) {

		/** 参加活动：主题党日. */
		public String what() {
			return this.source.label() + ((this.kind == null) ? ""
					: "：" + ((this.kindName != null) ? this.kindName : LEVELS.getOrDefault(this.kind, this.kind)));
		}

		/** 每次 1 分，每年最多 12 分. */
		public String words() {
			return "每" + this.source.unit() + " " + Points.plain(this.points) + " 分，" + this.period.label() + "最多 "
					+ Points.plain(this.cap) + " 分";
		}

	}

	/** A rule the office adds. */
	record Form(@NotNull PointRule.@Nullable Source source, @Nullable String kind,
			@NotBlank @Size(max = 40) String name,
			@NotNull @DecimalMin("0.1") @Digits(integer = 3, fraction = 1) @Nullable BigDecimal points,
			@NotNull @DecimalMin("0.1") @Digits(integer = 3, fraction = 1) @Nullable BigDecimal cap,
			@NotNull PointRule.@Nullable Period period, @NotNull @Nullable LocalDate from) implements SelfChecking {

		@Override
		public void check() {
			PointRule.requireWithin(this.points, this.cap);
		}

	}

}
