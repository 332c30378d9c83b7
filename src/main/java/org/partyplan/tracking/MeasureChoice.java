package org.partyplan.tracking;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.partyplan.measure.Measure;
import org.partyplan.measure.Measures;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.Vocabulary;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office says how a metric is counted; numbers no record can give are handed in. */
@Service
@Transactional
class MeasureChoice {

	private final JdbcClient jdbc;

	private final MetricSheets sheets;

	private final Measures measures;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MeasureChoice(JdbcClient jdbc, MetricSheets sheets, Measures measures, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.sheets = sheets;
		this.measures = measures;
		this.events = events;
		this.clock = clock;
	}

	/** By this measure, over these kinds of record. */
	void countBy(UUID id, String measure, List<String> chosen, CurrentUser me) {
		MetricRow metric = this.sheets.metric(id, me);
		Vocabulary vocabulary = this.measures.vocabulary();
		List<String> known = vocabulary.kinds().stream().map(RecordKind::key).filter(chosen::contains).toList();
		Measure counted = vocabulary.find(measure).orElseThrow(() -> new RuleBroken("tracking.measure").at("measure"));
		if (counted.choosesKinds() && known.isEmpty()) {
			throw new RuleBroken("tracking.kinds").at("kinds");
		}
		this.jdbc
			.sql("""
					insert into tracking_basis (metric_id, measure_key, kinds, by_name, changed_at)
					values (:id, :measure, :kinds, :by, :at)
					on conflict (metric_id) do update set measure_key = :measure, kinds = :kinds, by_name = :by, changed_at = :at""")
			.param("id", id)
			.param("measure", measure)
			.param("kinds", known.toArray(String[]::new))
			.param("by", me.name())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		tell("metric.basis", id, "指标“" + metric.name() + "”改按“" + counted.name() + "”计算");
	}

	/** A number for a day. */
	void report(UUID id, BigDecimal value, LocalDate day, String note, CurrentUser me) {
		MetricRow metric = this.sheets.metric(id, me);
		RuleBroken.checkAll(
				() -> RuleBroken.unless(!day.isAfter(LocalDate.now(this.clock)) && day.getYear() >= metric.year() - 1,
						"tracking.day", "day"),
				() -> RuleBroken.unless(
						value.signum() >= 0 && value.precision() - value.scale() <= 10 && note.length() <= 500,
						"tracking.value", "value"));
		this.jdbc
			.sql("""
					insert into tracking_report (id, metric_id, unit_id, reported_for, value, note, by_id, by_name, recorded_at, withdrawn)
					values (:id, :metric, :unit, :day, :value, :note, :by, :byName, :at, false)""")
			.param("id", Ids.next())
			.param("metric", id)
			.param("unit", metric.organizationId())
			.param("day", day)
			.param("value", value)
			.param("note", note.strip())
			.param("by", me.id())
			.param("byName", me.name())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		tell("metric.reported", id, "指标“" + metric.name() + "”报数 " + value.toPlainString());
	}

	private void tell(String event, UUID id, String what) {
		this.events.publishEvent(new AuditFact(event, "metric", id, what));
	}

}
