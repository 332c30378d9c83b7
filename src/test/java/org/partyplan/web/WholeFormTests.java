package org.partyplan.web;

import java.time.LocalDate;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

class WholeFormTests {

	private final MockMvcTester mvc = MockMvcTester
		.create(MockMvcBuilders.standaloneSetup(new Leaves()).setControllerAdvice(new UnreadFields()).build());

	@Test
	void whatCannotBeReadWhatIsMissingAndWhatContradictsIsSaidAtOnce() {
		assertThat(wrong("/leaves", "days=三天&why=&from=2026-05-02&to=2026-05-01")).isEqualTo("days to why");
		assertThat(wrong("/leaves/again", "days=三天&why=&from=2026-05-02&to=2026-05-01")).isEqualTo("days to why");
	}

	@Test
	void aRuleOverAFieldThatIsMissingIsPassedOver() {
		assertThat(wrong("/leaves", "days=3&why=休假&from=&to=2026-05-01")).isEmpty();
	}

	@Test
	void rulesThatOnlyTheDeedKnowsAreSaidTogether() {
		assertThat(wrong("/leaves/closed", "days=400&why=休假&from=2026-05-01&to=2026-05-02"))
			.isEqualTo("days from leaves");
	}

	private String wrong(String address, String body) {
		return new String(this.mvc.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(body)
			.exchange()
			.getResponse()
			.getContentAsByteArray());
	}

	/** A form with each kind of fault. */
	@RestController
	static class Leaves {

		@PostMapping("/leaves")
		String ask(@Valid Leave leave, BindingResult errors) {
			return names(errors);
		}

		@PostMapping("/leaves/again")
		String askAgain(@Validated Leave leave, BindingResult errors) {
			return names(errors);
		}

		@PostMapping("/leaves/closed")
		String askTooLate(@Valid Leave leave, BindingResult errors) {
			Attempt.fails(errors, () -> RuleBroken.checkAll(() -> RuleBroken.unless(false, "late", "from"), () -> {
				throw new RuleBroken("closed");
			}, () -> RuleBroken.unless(leave.days() < 366, "long", "days")));
			return names(errors);
		}

		private static String names(BindingResult errors) {
			return errors.getAllErrors()
				.stream()
				.map((one) -> (one instanceof FieldError field) ? field.getField() : "leaves")
				.sorted()
				.collect(Collectors.joining(" "));
		}

	}

	record Leave(@Nullable Integer days, @NotBlank String why, @Nullable LocalDate from,
			@Nullable LocalDate to) implements SelfChecking {

		@Override
		public void check() {
			RuleBroken.checkAll(() -> RuleBroken
				.unless(this.from == null || this.to == null || !this.to.isBefore(this.from), "backwards", "to"),
					() -> RuleBroken.unless(this.days != null, "none", "days"));
		}

	}

}
