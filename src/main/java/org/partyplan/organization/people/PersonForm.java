package org.partyplan.organization.people;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.Area;
import org.partyplan.organization.model.Degree;
import org.partyplan.organization.model.Education;
import org.partyplan.organization.model.IdentityNumber;
import org.partyplan.organization.model.PersonFacts;
import org.partyplan.organization.model.Sex;
import org.partyplan.organization.model.TitleLevel;
import org.partyplan.shared.RuleBroken;

/** What is kept about a person; the two numbers stay as they are where left empty. */
record PersonForm(@NotBlank @Size(max = 40) String name, @Nullable Sex sex, @Past @Nullable LocalDate born,
		@Size(max = 20) @Nullable String ethnicity, @Size(max = 60) @Nullable String nativePlace,
		@Nullable Education education, @Nullable Degree degree, @Size(max = 30) @Nullable String title,
		@Nullable TitleLevel titleLevel, @Size(max = 40) @Nullable String job,
		@Size(max = 40) @Nullable String department, @Nullable Area area, @PastOrPresent @Nullable LocalDate retiredOn,
		@Nullable String phone, @Nullable String identity, @NotNull @Nullable Integer version) {

	static PersonForm of(PersonFacts facts) {
		return new PersonForm(facts.name(), facts.sex(), facts.born(), facts.ethnicity(), facts.nativePlace(),
				facts.education(), facts.degree(), facts.title(), facts.titleLevel(), facts.job(), facts.department(),
				facts.area(), facts.retiredOn(), "", "", facts.version());
	}

	String number() {
		return plain(this.identity).toUpperCase(java.util.Locale.ROOT);
	}

	String call() {
		return plain(this.phone);
	}

	/** The level chosen, else the one the title's name tells. */
	TitleLevel level() {
		return (this.titleLevel != null) ? this.titleLevel : TitleLevel.of((this.title == null) ? "" : this.title);
	}

	void check() {
		if (!call().isEmpty() && !call().matches("[0-9-]{7,16}")) {
			throw new RuleBroken("organization.person.phone");
		}
		if (!number().isEmpty()) {
			String wrong = IdentityNumber.wrong(number());
			if (!wrong.isEmpty()) {
				throw new RuleBroken("organization.person.identity", wrong);
			}
			agree(IdentityNumber.born(number()), IdentityNumber.sex(number()));
		}
	}

	/** Two facts that contradict each other: neither is guessed away. */
	private void agree(@Nullable LocalDate told, Sex toldSex) {
		if (this.born != null && !this.born.equals(told)) {
			throw new RuleBroken("organization.person.born", told, this.born);
		}
		if (this.sex != null && this.sex != toldSex) {
			throw new RuleBroken("organization.person.sex", toldSex.label(), this.sex.label());
		}
	}

	private static String plain(@Nullable String text) {
		return (text == null) ? ""
				: java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
