package org.partyplan.admission.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionStepKind.Takes;
import org.partyplan.organization.Category;
import org.partyplan.shared.Together;

import org.springframework.stereotype.Component;

/** The steps of each version of the regulation. */
@Component
public class AdmissionStepKinds {

	static final String NAME = "kinds";

	static final String VERSION = """
			select k.*, coalesce(s.number, k.number) as place, coalesce(s.name, k.name) as called, coalesce(s.help, '') as help
			from admission_step_kind k
			left join admission_step_setting s on s.valid_from = k.valid_from and s.key = k.key
			where k.valid_from = coalesce(
			  (select max(valid_from) from admission_step_kind where valid_from <= :day),
			  (select min(valid_from) from admission_step_kind)) order by place
			""";

	private final Together together;

	AdmissionStepKinds(Together together) {
		this.together = together;
	}

	/** The version in force on a day; the oldest for what was before it. */
	public Layout on(LocalDate day) {
		return layout(this.together.ask(Map.of(NAME, VERSION), Map.of("day", day)));
	}

	static Layout layout(Together.Answers answers) {
		return Layout.of(answers.of(NAME, Row.class).stream().map(Row::kind).toList());
	}

	/** As it is kept. */
	record Row(int place, String key, int stage, String called, boolean superior, List<String> needs,
			@Nullable String people, @Nullable String peopleLeast, @Nullable String peopleMost, boolean peopleFull,
			Set<Takes> takes, List<String> papers, Set<Gate> gates, @Nullable String leastAfter,
			@Nullable String leastRule, @Nullable String mostAfter, @Nullable String mostRule,
			@Nullable Category category, String help) {

		AdmissionStepKind kind() {
			return new AdmissionStepKind(this.place, this.key, Stage.of(this.stage), this.called, this.superior,
					new LinkedHashSet<>(this.needs),
					(this.people == null) ? null
							: new AdmissionStepKind.Crew(this.people, this.peopleLeast, this.peopleMost,
									this.peopleFull),
					ordered(this.takes, Takes.class), this.papers, ordered(this.gates, Gate.class),
					new AdmissionStepKind.Limits(this.leastAfter, this.leastRule, this.mostAfter, this.mostRule),
					this.category, this.help);
		}

		private static <E extends Enum<E>> Set<E> ordered(Set<E> some, Class<E> type) {
			Set<E> all = EnumSet.noneOf(type);
			all.addAll(some);
			return all;
		}

	}

}
