package org.partyplan.shared;

import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.validation.Errors;

/**
 * Acts on a form that has no errors; a rule that the act breaks becomes one more, shown
 * beside what was typed.
 */
public final class FormErrors {

	private FormErrors() {
	}

	/** Whether the form's errors, or the rule that the act breaks, stop it. */
	public static boolean stop(Errors errors, Runnable act) {
		return unless(errors, () -> {
			act.run();
			return true;
		}).isEmpty();
	}

	/** What the act gives; nothing where the form has to be shown again. */
	public static <T> Optional<T> unless(Errors errors, Supplier<T> act) {
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		try {
			T given = act.get();
			return errors.hasErrors() ? Optional.empty() : Optional.of(given);
		}
		catch (RuleBroken broken) {
			errors.reject(broken.code(), broken.arguments(), broken.code());
			return Optional.empty();
		}
	}

}
