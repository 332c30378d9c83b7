package org.partyplan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.springframework.beans.PropertyAccessException;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingErrorProcessor;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Lets a form say all that is wrong with it at once: a field that cannot be read is left
 * empty, so that the others are bound and validated, and is the first of the errors.
 */
@ControllerAdvice
class UnreadFields {

	@InitBinder
	void keep(WebDataBinder binder) {
		ResolvableType type = binder.getTargetType();
		if (type != null && type.getSource() instanceof MethodParameter form
				&& form.hasParameterAnnotation(Valid.class)) {
			Kept kept = new Kept(binder.getBindingErrorProcessor(), new ArrayList<>());
			binder.setBindingErrorProcessor(kept);
			binder.replaceValidators(
					Stream.concat(Stream.of(kept), binder.getValidators().stream()).toArray(Validator[]::new));
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
