package org.partyplan.activity.recording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityKind;
import org.partyplan.activity.model.ActivityKinds;
import org.partyplan.activity.model.ClassHours;
import org.partyplan.organization.Organizations;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Percent;
import org.partyplan.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What saving a record as typed so far does to the unit's own figures: two statements.
 */
@Component
class MetricPreview {

	/** The year's study records of a unit's subtree, without the record itself. */
	private static final String STUDY = """
			select coalesce(sum(a.due_count), 0) as due, coalesce(sum(a.present_count + a.made_up_count), 0) as came
			from activity_activity a join organization_unit x on x.id = a.unit_id
			join organization_unit u on u.id = :unit and u.id = any(x.above) and %s
			where a.status in ('DONE', 'CHECKED') and a.due_count > 0 and a.id <> :record
			  and a.held_on between :first and :last
			  and exists (select 1 from activity_count c join activity_kind s on s.key = c.kind and s.study where c.activity_id = a.id)
			"""
		.formatted(Organizations.WITHIN);

	private final JdbcClient jdbc;

	private final ActivityKinds kinds;

	MetricPreview(JdbcClient jdbc, ActivityKinds kinds) {
		this.jdbc = jdbc;
		this.kinds = kinds;
	}

	Moved of(UUID record, UUID unit, LocalDate day, Set<String> held, Typed typed, CurrentUser me) {
		Map<String, ActivityKind> all = this.kinds.all();
		Set<String> known = new HashSet<>(held);
		known.retainAll(all.keySet());
		Set<String> counted = new TreeSet<>(ActivityKinds.counted(known, all));
		boolean study = typed.due() > 0 && known.stream().anyMatch((one) -> all.get(one).study());
		Study before = this.jdbc.sql(STUDY)
			.param("unit", unit)
			.param("record", record)
			.param("first", day.withDayOfYear(1))
			.param("last", day.withMonth(12).withDayOfMonth(31))
			.param("scope", me.scope(Role.READERS))
			.query(Study.class)
			.single();
		return new Moved(unit, day, List.copyOf(counted), study, before, typed);
	}

	/**
	 * What the form says so far.
	 *
	 * @param length in minutes
	 * @param offered how many texts the month has
	 * @param read how many of them are ticked
	 */
	record Typed(int due, int absent, @Nullable Integer length, int offered, int read) {
	}

	/** Sums of 参学率. */
	record Study(int due, int came) {

		String percent() {
			return Percent.of(this.came, this.due);
		}

	}

	/** The figures before and after. */
	record Moved(UUID unit, LocalDate day, List<String> counted, boolean study, Study before, Typed typed) {

		private Study after() {
			return new Study(this.before.due() + this.typed.due(), this.before.came() + present());
		}

		private int present() {
			return this.typed.due() - this.typed.absent();
		}

		public String from() {
			return this.before.percent();
		}

		public String to() {
			return after().percent();
		}

		/** 应到 82，实到和补学 78；缺席的 2 人补学后为 97.6%. */
		public String studyWords() {
			Study made = new Study(after().due(), after().came() + this.typed.absent());
			return "全年应到 " + after().due() + "，实到和补学 " + after().came()
					+ ((this.typed.absent() == 0) ? "" : "；缺席的 " + this.typed.absent() + " 人补学后为 " + made.percent());
		}

		public String hours() {
			return present() + " 人各加 " + ClassHours.of(this.typed.length()).stripTrailingZeros().toPlainString()
					+ " 学时";
		}

		public boolean anything() {
			return this.study || this.typed.offered() > 0;
		}

	}

}
