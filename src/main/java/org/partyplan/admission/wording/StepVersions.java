package org.partyplan.admission.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.partyplan.admission.model.Stage;
import org.partyplan.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the steps of every version, the latest first: one statement. */
@Component
class StepVersions {

	private static final String LINES = """
			select k.valid_from, k.key, k.stage, k.superior, k.name as original_name, k.number as original_number,
			       coalesce(s.name, k.name) as name, coalesce(s.number, k.number) as number, coalesce(s.help, '') as help,
			       coalesce(s.version, 0) as version
			from admission_step_kind k
			left join admission_step_setting s on s.valid_from = k.valid_from and s.key = k.key
			order by k.valid_from desc, number
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	StepVersions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<StepVersion> all() {
		List<StepLine> lines = this.jdbc.sql(LINES).query(StepLine.class).list();
		LocalDate today = LocalDate.now(this.clock);
		LocalDate current = lines.stream()
			.map(StepLine::validFrom)
			.filter((from) -> !from.isAfter(today))
			.findFirst()
			.orElse(LocalDate.MIN);
		return lines.stream()
			.collect(Collectors.groupingBy(StepLine::validFrom, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((version) -> new StepVersion(version.getKey(), version.getKey().equals(current), version.getValue()))
			.toList();
	}

	StepVersion version(LocalDate from) {
		return all().stream()
			.filter((version) -> version.from().equals(from))
			.findFirst()
			.orElseThrow(() -> new NotFound("version " + from));
	}

	/** One step and those of its stage with it, in order. */
	StepPlace place(LocalDate from, String key) {
		StepVersion version = version(from);
		StepLine line = version.lines()
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("step " + key));
		return new StepPlace(line, version.of(Stage.of(line.stage())));
	}

}
