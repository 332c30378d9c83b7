package org.partyplan.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Percent;
import org.partyplan.shared.Role;
import org.partyplan.tracking.MeasureQuery.BranchSum;
import org.partyplan.tracking.MeasureQuery.Question;

import org.springframework.stereotype.Component;

/** Puts one metric's page together: six statements. */
@Component
class MetricSheets {

	private static final int SIZE = 30;

	private final MetricRows rows;

	private final Valuation valuing;

	private final MeasureQuery asking;

	private final MetricPages pages;

	MetricSheets(MetricRows rows, Valuation valuing, MeasureQuery asking, MetricPages pages) {
		this.rows = rows;
		this.valuing = valuing;
		this.asking = asking;
		this.pages = pages;
	}

	MetricPage find(UUID id, MetricFilter filter, CurrentUser me) {
		MetricRow metric = metric(id, me);
		List<UnitRef> units = this.pages.units(me);
		UnitRef unit = this.pages.unit(filter.unit(), units, me);
		LocalDate asOf = filter.day(this.pages.today());
		Valued valued = this.valuing.of(List.of(metric), (unit == null) ? null : unit.id(), asOf).get(0);
		UUID where = (unit == null) ? metric.organizationId() : unit.id();
		List<Question> questions = this.valuing.questions(metric, valued.counting(), where, asOf);
		int skip = Paged.offset(filter.pageNumber(), SIZE);
		List<Line> lines = lines(valued, questions);
		boolean opens = unit != null || me.is(Role.OVERSEERS);
		List<MeasureQuery.RecordRow> records = opens ? this.asking.records(questions, SIZE, skip) : List.of();
		int total = lines.stream().mapToInt(Line::records).sum();
		return new MetricPage(filter, valued, unit, units, opens ? lines.stream().map(Line::shown).toList() : List.of(),
				new Paged<>(records, filter.pageNumber(), SIZE, opens ? Math.max(total, records.size()) : 0), asOf,
				this.pages.today(), me.is(Role.OFFICE), me.is(Role.REPORTERS));
	}

	/** All the records of a page; none where the page shows none. */
	Stream<MeasureQuery.RecordRow> records(MetricPage page) {
		MetricRow metric = page.valued().metric();
		UUID where = (page.unit() == null) ? metric.organizationId() : page.unit().id();
		return (page.records().total() == 0) ? Stream.empty()
				: this.asking.records(this.valuing.questions(metric, page.valued().counting(), where, page.asOf()));
	}

	MetricRow metric(UUID id, CurrentUser me) {
		return this.rows.find(id, me.scope(Role.READERS)).orElseThrow(() -> new NotFound("metric " + id));
	}

	private List<Line> lines(Valued valued, List<Question> questions) {
		Goal goal = valued.metric().goal();
		int last = questions.isEmpty() ? -1 : questions.get(questions.size() - 1).n();
		Map<String, Line> lines = new LinkedHashMap<>();
		for (BranchSum sum : this.asking.branches(questions)) {
			Line line = lines.computeIfAbsent(sum.name(), (name) -> new Line(sum, goal));
			if (valued.reported()) {
				line.startAnew();
			}
			line.add(sum, sum.n() == last);
		}
		valued.branches().forEach((branch) -> lines.computeIfAbsent(branch.name(), (name) -> Line.empty(branch, goal)));
		return List.copyOf(lines.values());
	}

	/** A branch's part, as it is being summed up. */
	private static final class Line {

		private final BranchSum first;

		private final Goal goal;

		private BigDecimal numerator = BigDecimal.ZERO;

		private BigDecimal denominator = BigDecimal.ZERO;

		private final Map<UUID, BigDecimal> each = new LinkedHashMap<>();

		private int records;

		Line(BranchSum first, Goal goal) {
			this.first = first;
			this.goal = goal;
		}

		/** A branch without any record. */
		static Line empty(EachBranch.Branch branch, Goal goal) {
			return new Line(new BranchSum(0, branch.id(), branch.name(), 0, null, BigDecimal.ZERO, BigDecimal.ZERO, 0),
					goal);
		}

		/** A number handed in replaces the one before. */
		void startAnew() {
			this.numerator = BigDecimal.ZERO;
		}

		/** Persons are asked anew in each period: the last one shows. */
		void add(BranchSum sum, boolean inLast) {
			this.numerator = this.numerator.add(sum.numerator());
			this.denominator = this.denominator.add(sum.denominator());
			this.records += sum.records() - ((sum.person() != null) ? 1 : 0);
			@Nullable UUID person = sum.person();
			if (person != null && inLast) {
				this.each.merge(person, sum.numerator(), BigDecimal::add);
			}
		}

		int records() {
			return this.records;
		}

		MetricPage.Line shown() {
			int reached = (int) new ArrayList<>(this.each.values()).stream().filter(this.goal::reached).count();
			boolean share = this.denominator.signum() > 0 && this.each.isEmpty();
			return new MetricPage.Line(this.first.unit(), this.first.name(), this.numerator, this.denominator,
					this.goal.needed(), reached, this.each.size(), this.records,
					!share || this.goal.reached(Percent.exact(this.numerator, this.denominator)));
		}

	}

}
