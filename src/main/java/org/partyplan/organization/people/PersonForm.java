package org.partyplan.organization.people;

import java.text.Normalizer;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.model.IdentityNumber;
import org.partyplan.organization.model.Ethnicity;
import org.partyplan.organization.model.PersonFacts;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

/** What is kept about a person; the two numbers stay as they are where left empty. */
record PersonForm(@NotBlank @Size(max = 40) String name, @Valid @Nullable PersonFacts facts, @Nullable String phone,
		@Nullable String identity, @NotNull @Nullable Integer version) implements SelfChecking {

	@Override
	public PersonFacts facts() {
		return (this.facts == null) ? PersonFacts.NONE : this.facts;
	}

	/** What a fact is chosen from. */
	public Object[] choices(String fact) {
		return PersonFacts.choices(fact);
	}

	String number() {
		return plain(this.identity).toUpperCase(Locale.ROOT);
	}

	String call() {
		return plain(this.phone);
	}

	@Override
	public void check() {
		String ethnicity = (facts().ethnicity() == null) ? "" : facts().ethnicity().strip();
		RuleBroken.checkAll(
				() -> RuleBroken.unless(call().isEmpty() || call().matches("[0-9-]{7,16}"), "organization.person.phone",
						"phone"),
				() -> RuleBroken.unless(ethnicity.isEmpty() || Ethnicity.of(ethnicity).isPresent(),
						"organization.person.ethnicity", "facts.ethnicity", ethnicity),
				this::checkNumber);
	}

	private void checkNumber() {
		if (!number().isEmpty()) {
			String wrong = IdentityNumber.wrong(number());
			RuleBroken.unless(wrong.isEmpty(), "organization.person.identity", "identity", wrong);
			facts().requireAgreement(number());
		}
	}

	private static String plain(@Nullable String text) {
		return (text == null) ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
	}

}
