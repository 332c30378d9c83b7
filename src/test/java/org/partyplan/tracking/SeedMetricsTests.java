package org.partyplan.tracking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.measure.Measure;
import org.partyplan.measure.Measures;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.UnreadablePlan;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/** What two real plans promise in figures is computed from records. */
@SpringBootTest
@AutoConfigureMockMvc
class SeedMetricsTests {

	private static final Path SEEDS = Path.of("../shared/seeds");

	@Autowired
	private Measures measures;

	@ParameterizedTest
	@CsvSource({ "2020, 0.5, party-staff-ratio", "2020, 30, admissions-highly-educated-share",
			"2026, 12, activities:study-session", "2026, 6, activities:seminar", "2026, 98, study-participation",
			"2026, 30个, pioneer-posts", "2026, 200, person-times:youth-training", "2026, 1, weak-branches",
			"2026, 2, observed-branches", "2026, 20, volunteer-hours", "2026, 30名, admissions",
			"2026, 80, admissions-front-line-or-educated-share" })
	void aFigureOfARealPlanIsAMeasureOverRecords(String plan, String figure, String measure) throws Exception {
		Map<String, Counting> found = read(plan);
		assertThat(found).containsKey(figure);
		Counting counting = found.get(figure);
		assertThat(counting.measure().key()).isEqualTo(measure);
		assertThat(counting.reported()).isFalse();
		assertThat(counting.kindless()).as("its kinds").isFalse();
	}

	private Map<String, Counting> read(String plan) throws IOException, UnreadablePlan {
		Path file = SEEDS.resolve("plan-" + plan + ".txt");
		Assumptions.assumeTrue(Files.exists(file), "the seeds' plans are not beside this checkout");
		Map<String, Counting> found = new LinkedHashMap<>();
		for (DraftMetric metric : PlanReader.read(Files.readAllBytes(file), "plan.txt").metrics()) {
			Counting counting = Counting.of(row(metric), this.measures.vocabulary());
			found.putIfAbsent(metric.value(), counting);
			found.put(metric.value() + metric.unit(), counting);
		}
		return found;
	}

	private MetricRow row(DraftMetric metric) {
		UUID any = new UUID(0, 1);
		return new MetricRow(any, any, any, 2026, any, "", "", metric.quote(), metric.name(), metric.comparator(),
				metric.value(), metric.upper(), metric.unit(), metric.cadence(), null, null,
				this.measures.vocabulary()
					.meant(metric.name(), metric.quote(), metric.unit())
					.map(Measure::key)
					.orElse(null),
				null, null);
	}

}
