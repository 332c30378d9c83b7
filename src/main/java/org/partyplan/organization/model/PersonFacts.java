package org.partyplan.organization.model;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.function.Function;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Labelled;
import org.partyplan.shared.RuleBroken;

/**
 * What is kept about a person besides the name, the dated rows and the two sealed
 * numbers: as the form takes it, as the table keeps it, as a list brings it.
 */
@Embeddable
public record PersonFacts(@Enumerated(EnumType.STRING) @Nullable Sex sex, @Past @Nullable LocalDate born,
		@Size(max = 20) @Nullable String ethnicity, @Size(max = 60) @Nullable String nativePlace,
		@Enumerated(EnumType.STRING) @Nullable Education education,
		@Enumerated(EnumType.STRING) @Nullable Degree degree, @Size(max = 30) @Nullable String title,
		@Enumerated(EnumType.STRING) @Nullable TitleLevel titleLevel, @Size(max = 40) @Nullable String job,
		@Size(max = 40) @Nullable String department, @Enumerated(EnumType.STRING) @Nullable Area area,
		@PastOrPresent @Nullable LocalDate retiredOn) {

	/** Nothing is known yet. */
	public static final PersonFacts NONE = born(null);

	/** Only the day of birth is known. */
	public static PersonFacts born(@Nullable LocalDate day) {
		return new PersonFacts(null, day, null, null, null, null, null, null, null, null, null, null);
	}

	/** What the cells of a list tell, each in its choice's own word. */
	public static PersonFacts of(Function<PersonColumn, String> told) {
		return new PersonFacts(Labelled.named(Sex.values(), told.apply(PersonColumn.SEX)),
				DateText.of(told.apply(PersonColumn.BORN)).day(), told.apply(PersonColumn.ETHNICITY),
				told.apply(PersonColumn.NATIVE_PLACE),
				Labelled.named(Education.values(), told.apply(PersonColumn.EDUCATION)),
				Labelled.named(Degree.values(), told.apply(PersonColumn.DEGREE)), told.apply(PersonColumn.TITLE), null,
				told.apply(PersonColumn.JOB), told.apply(PersonColumn.DEPARTMENT),
				Labelled.named(Area.values(), told.apply(PersonColumn.AREA)),
				DateText.of(told.apply(PersonColumn.RETIRED)).day());
	}

	/**
	 * As they are kept: an identity number tells sex and birth, a title's name its level,
	 * and nothing written is nothing known.
	 */
	public PersonFacts kept(String identity) {
		boolean told = !identity.isEmpty();
		return new PersonFacts(told ? IdentityNumber.sex(identity) : this.sex,
				told ? IdentityNumber.born(identity) : this.born, ethnicity(this.ethnicity), text(this.nativePlace),
				this.education, this.degree, text(this.title), level(), text(this.job), text(this.department),
				this.area, this.retiredOn);
	}

	/** What is told here; where nothing is, what was known before. */
	public PersonFacts over(PersonFacts known) {
		return new PersonFacts(or(this.sex, known.sex), or(this.born, known.born),
				or(text(this.ethnicity), known.ethnicity), or(text(this.nativePlace), known.nativePlace),
				or(this.education, known.education), or(this.degree, known.degree), or(text(this.title), known.title),
				(text(this.title) == null || this.title.equals(known.title)) ? known.titleLevel : level(),
				or(text(this.job), known.job), or(text(this.department), known.department), or(this.area, known.area),
				or(this.retiredOn, known.retiredOn));
	}

	private static <T> @Nullable T or(@Nullable T told, @Nullable T known) {
		return (told != null) ? told : known;
	}

	/** Full names of the 56; what is none of them is refused where it is typed. */
	private static @Nullable String ethnicity(@Nullable String typed) {
		String text = text(typed);
		return (text == null) ? null : Ethnicity.of(text).orElse(text);
	}

	private TitleLevel level() {
		return (this.titleLevel != null) ? this.titleLevel : TitleLevel.of((this.title == null) ? "" : this.title);
	}

	private static @Nullable String text(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** Two facts that contradict each other: neither is guessed away. */
	public void requireAgreement(String identity) {
		LocalDate toldBorn = IdentityNumber.born(identity);
		Sex toldSex = IdentityNumber.sex(identity);
		RuleBroken.checkAll(() -> {
			if (this.born != null && !this.born.equals(toldBorn)) {
				throw new RuleBroken("organization.person.born", toldBorn, this.born).at("facts.born");
			}
		}, () -> {
			if (this.sex != null && this.sex != toldSex) {
				throw new RuleBroken("organization.person.sex", toldSex.label(), this.sex.label()).at("facts.sex");
			}
		});
	}

	/** 43 岁, on a day. */
	public String age(LocalDate day) {
		return (this.born == null) ? "" : Period.between(this.born, day).getYears() + " 岁";
	}

	/** 副主任医师（副高级）. */
	public String titleWords() {
		return (this.title == null || this.title.isBlank()) ? ""
				: this.title + ((this.titleLevel == null) ? "" : "（" + this.titleLevel.label() + "）");
	}

	/** What a fact is chosen from, by its name. */
	public static Object[] choices(String fact) {
		return Arrays.stream(PersonFacts.class.getRecordComponents())
			.filter((component) -> component.getName().equals(fact))
			.map(RecordComponent::getType)
			.findFirst()
			.orElseThrow()
			.getEnumConstants();
	}

}
