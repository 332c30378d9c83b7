package org.partyplan.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.RecordKinds;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What records are worth: dated rows of the organisation's own. */
@Service
@Transactional
class PointRules {

	static final Map<String, String> LEVELS = new java.util.LinkedHashMap<>();

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

	private final JdbcClient jdbc;

	private final RecordKinds kinds;

	private final ApplicationEventPublisher events;

	PointRules(JdbcClient jdbc, RecordKinds kinds, ApplicationEventPublisher events) {
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

	void add(RuleForm form, CurrentUser me) {
		RuleSource source = Objects.requireNonNull(form.source());
		String kind = source.kinds() ? form.kind() : null;
		if (source.kinds() && !known(source, kind)) {
			throw new RuleBroken("points.rule.kind");
		}
		if (Objects.requireNonNull(form.points()).compareTo(Objects.requireNonNull(form.cap())) > 0) {
			throw new RuleBroken("points.rule.cap");
		}
		adopt(PointSwitch.organization(me));
		this.jdbc
			.sql("""
					insert into assessment_point_rule (id, organization_id, source, kind, name, points, cap, period, valid_from)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(Ids.next(), PointSwitch.organization(me), source.name(), kind, form.name().strip(),
					form.points(), form.cap(), Objects.requireNonNull(form.period()).name(), form.from()))
			.update();
		tell("增加积分规则“" + form.name().strip() + "”");
	}

	/** What happened before that day keeps its points. */
	void end(UUID id, LocalDate on, CurrentUser me) {
		int ended = this.jdbc.sql("""
				update assessment_point_rule set valid_to = greatest(:on, valid_from + 1)
				where id = :id and organization_id in (:mine) and valid_to is null""")
			.param("on", on)
			.param("id", id)
			.param("mine", me.scope(Role.OFFICE))
			.update();
		if (ended == 0) {
			throw new NotFound("rule " + id);
		}
		tell("停用一条积分规则，从 " + on + " 起");
	}

	private boolean known(RuleSource source, @Nullable String kind) {
		return (source == RuleSource.HONOUR) ? LEVELS.containsKey(String.valueOf(kind))
				: kinds().stream().anyMatch((one) -> one.key().equals(kind));
	}

	private void tell(String what) {
		this.events.publishEvent(new AuditFact("points.rule", "points", null, what));
	}

	record Row(UUID id, RuleSource source, @Nullable String kindName, @Nullable String kind, String name,
			BigDecimal points, BigDecimal cap, RulePeriod period, LocalDate from, boolean own) {

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

}
