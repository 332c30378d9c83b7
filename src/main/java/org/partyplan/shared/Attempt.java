package org.partyplan.shared;

import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** Lets a form's handler show a broken rule beside what was typed. */
public final class Attempt {

	private Attempt() {
	}

	/**
	 * Runs an act unless the form has errors already, and turns a broken rule into one
	 * more.
	 * @param errors the form's errors
	 * @param act what to do
	 * @return whether the form has to be shown again
	 */
	public static boolean fails(Errors errors, Runnable act) {
		return of(errors, () -> {
			act.run();
			return true;
		}).isEmpty();
	}

	/**
	 * The same for an act with a result.
	 * @param errors the form's errors
	 * @param act what to do
	 * @return what the act gave, or nothing where the form has to be shown again
	 */
	public static <T> Optional<T> of(Errors errors, Supplier<T> act) {
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		try {
			T made = act.get();
			return errors.hasErrors() ? Optional.empty() : Optional.of(made);
		}
		catch (RuleBroken broken) {
			tell(errors, broken);
			return Optional.empty();
		}
	}

	/**
	 * Marks a field, beside whatever else is wrong with its form: also where another
	 * field could not be read, so that there is no form object to mark.
	 * @param code the sentence's
	 */
	public static void mark(Errors errors, String field, String code, Object... arguments) {
		if (errors instanceof BindingResult result && result.getTarget() == null) {
			result.addError(new FieldError(result.getObjectName(), field, null, false,
					result.resolveMessageCodes(code, field), arguments, code));
		}
		else {
			errors.rejectValue(field, code, arguments, code);
		}
	}

	/**
	 * Adds what is broken to the form's errors, each beside its field. Of what could not
	 * be read nothing else is asked.
	 */
	public static void tell(Errors errors, RuleBroken broken) {
		broken.all().forEach((one) -> reject(errors, one));
	}

	private static void reject(Errors errors, RuleBroken broken) {
		String field = broken.field();
		if (field != null && errors.getFieldErrors(field).stream().anyMatch(FieldError::isBindingFailure)) {
			return;
		}
		if (field != null && errors.getFieldType(field) != null) {
			mark(errors, field, broken.code(), broken.arguments());
		}
		else {
			errors.reject(broken.code(), broken.arguments(), broken.code());
		}
		broken.missing().forEach((empty) -> errors.rejectValue(empty, "NotBlank"));
	}

}
