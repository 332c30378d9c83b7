package org.partyplan.organization.people;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Area;
import org.partyplan.organization.model.Degree;
import org.partyplan.organization.model.Education;
import org.partyplan.organization.model.TitleLevel;

import org.springframework.dao.OptimisticLockingFailureException;

/** What the organisation counts as 高知, 临床一线 and 青年: one row. */
@Entity
@Table(name = "organization_setting")
class Setting {

	static final int ONLY = 1;

	@Id
	private int id;

	@Enumerated(EnumType.STRING)
	private Education[] educatedEducations;

	@Enumerated(EnumType.STRING)
	private Degree[] educatedDegrees;

	@Enumerated(EnumType.STRING)
	private TitleLevel[] educatedTitles;

	@Enumerated(EnumType.STRING)
	private Area[] frontlineAreas;

	private int youngAge;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Setting() {
	}

	SettingController.SettingForm form() {
		return new SettingController.SettingForm(List.of(this.educatedEducations), List.of(this.educatedDegrees),
				List.of(this.educatedTitles), List.of(this.frontlineAreas), this.youngAge, this.version);
	}

	void define(SettingController.SettingForm form) {
		if (!form.version().equals(this.version)) {
			throw new OptimisticLockingFailureException("settings");
		}
		this.educatedEducations = form.educations().toArray(Education[]::new);
		this.educatedDegrees = form.degrees().toArray(Degree[]::new);
		this.educatedTitles = form.titles().toArray(TitleLevel[]::new);
		this.frontlineAreas = form.areas().toArray(Area[]::new);
		this.youngAge = form.youngAge();
	}

}
