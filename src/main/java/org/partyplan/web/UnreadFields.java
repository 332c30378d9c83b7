package org.partyplan.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import org.partyplan.shared.Attempt;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

import org.springframework.beans.PropertyAccessException;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingErrorProcessor;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Lets a form say all that is wrong with it at once: a field that cannot be read is left
 * empty, so that the others are bound and validated, and is the first of the errors; the
 * form's own rules stand beside them.
 */
@ControllerAdvice
class UnreadFields {

	@InitBinder
	void keep(WebDataBinder binder) {
		ResolvableType type = binder.getTargetType();
		if (type != null && type.getSource() instanceof MethodParameter form
				&& (form.hasParameterAnnotation(Valid.class) || form.hasParameterAnnotation(Validated.class))) {
			Kept kept = new Kept(binder.getBindingErrorProcessor(), new ArrayList<>());
			binder.setBindingErrorProcessor(kept);
			List<Validator> validators = new ArrayList<>(List.of(kept));
			validators.addAll(binder.getValidators());
			if (SelfChecking.class.isAssignableFrom(form.getParameterType())) {
				validators.add(Validator.forInstanceOf(SelfChecking.class, UnreadFields::check));
			}
			binder.replaceValidators(validators.toArray(Validator[]::new));
		}
	}

	private static void check(SelfChecking form, Errors errors) {
		try {
			form.check();
		}
		catch (RuleBroken broken) {
			Attempt.tell(errors, broken);
		}
	}

	/** The errors of one form from its binding to its validation. */
	private record Kept(BindingErrorProcessor usual,
			List<PropertyAccessException> unread) implements BindingErrorProcessor, Validator {

		@Override
		public void processMissingFieldError(String missing, BindingResult errors) {
			this.usual.processMissingFieldError(missing, errors);
		}

		@Override
		public void processPropertyAccessException(PropertyAccessException failure, BindingResult errors) {
			this.unread.add(failure);
		}

		@Override
		public boolean supports(Class<?> type) {
			return true;
		}

		@Override
		public void validate(Object form, Errors errors) {
			this.unread
				.forEach((failure) -> this.usual.processPropertyAccessException(failure, (BindingResult) errors));
		}

	}

}
