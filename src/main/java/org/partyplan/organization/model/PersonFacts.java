package org.partyplan.organization.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Seal;

/** What is kept about a person, as the page shows it; the two numbers are masked. */
public record PersonFacts(UUID id, String name, int version, @Nullable Sex sex, @Nullable LocalDate born,
		@Nullable String ethnicity, @Nullable String nativePlace, @Nullable Education education,
		@Nullable Degree degree, @Nullable String title, @Nullable TitleLevel titleLevel, @Nullable String job,
		@Nullable String department, @Nullable Area area, @Nullable LocalDate retiredOn, @Nullable String phone,
		@Nullable String identity, @Nullable LocalDate applied, @Nullable LocalDate joined, @Nullable LocalDate full,
		boolean educated, boolean frontline, boolean young, LocalDate day) {

	/** 43 岁, on the day of the page. */
	public String age() {
		return (this.born == null) ? "" : Period.between(this.born, this.day).getYears() + " 岁";
	}

	/** 党龄 in years, from the day of becoming a full member. */
	public String partyAge() {
		return (this.full == null) ? "" : Period.between(this.full, this.day).getYears() + " 年";
	}

	public boolean retired() {
		return this.retiredOn != null && !this.retiredOn.isAfter(this.day);
	}

	/** 副主任医师（副高级）. */
	public String titleWords() {
		return (this.title == null || this.title.isBlank()) ? ""
				: this.title + ((this.titleLevel == null) ? "" : "（" + this.titleLevel.label() + "）");
	}

	/** 高知 · 临床一线 · 青年. */
	public String traits() {
		return Traits.words(this.educated, this.frontline, this.young);
	}

	public PersonFacts masked(Seal seal) {
		String call = seal.open(this.phone);
		String number = seal.open(this.identity);
		return with(mask(call, 3), mask(number, 4));
	}

	private PersonFacts with(String newPhone, String newIdentity) {
		return new PersonFacts(this.id, this.name, this.version, this.sex, this.born, this.ethnicity, this.nativePlace,
				this.education, this.degree, this.title, this.titleLevel, this.job, this.department, this.area,
				this.retiredOn, newPhone, newIdentity, this.applied, this.joined, this.full, this.educated,
				this.frontline, this.young, this.day);
	}

	static String mask(String number, int head) {
		return (number.length() < head + 5) ? "*".repeat(number.length()) : number.substring(0, head)
				+ "*".repeat(number.length() - head - 4) + number.substring(number.length() - 4);
	}

}
