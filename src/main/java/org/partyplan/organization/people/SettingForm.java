package org.partyplan.organization.people;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Area;
import org.partyplan.organization.model.Degree;
import org.partyplan.organization.model.Education;
import org.partyplan.organization.model.TitleLevel;

/** What counts as 高知, 临床一线 and 青年; nothing ticked in a list counts nobody by it. */
record SettingForm(@Nullable List<Education> educations, @Nullable List<Degree> degrees,
		@Nullable List<TitleLevel> titles, @Nullable List<Area> areas,
		@NotNull @Min(18) @Max(60) @Nullable Integer youngAge, @NotNull @Nullable Integer version) {

	SettingForm(@Nullable List<Education> educations, @Nullable List<Degree> degrees, @Nullable List<TitleLevel> titles,
			@Nullable List<Area> areas, @Nullable Integer youngAge, @Nullable Integer version) {
		this.educations = (educations == null) ? List.of() : educations;
		this.degrees = (degrees == null) ? List.of() : degrees;
		this.titles = (titles == null) ? List.of() : titles;
		this.areas = (areas == null) ? List.of() : areas;
		this.youngAge = youngAge;
		this.version = version;
	}

}
