package org.partyplan.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What is wrong with a form whose fields are parameters of its handler: all of it, where
 * the framework stops at the first.
 */
@Component
class FormParameters {

	private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

	private final ConversionService conversion;

	private final MessageSource messages;

	FormParameters(@Qualifier("mvcConversionService") ConversionService conversion, MessageSource messages) {
		this.conversion = conversion;
		this.messages = messages;
	}

	/** By field; empty where all of them can be read and are there. */
	Map<String, String> wrong(HttpServletRequest request) {
		Map<String, String> wrong = new LinkedHashMap<>();
		if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
			for (MethodParameter parameter : handler.getMethodParameters()) {
				RequestParam field = parameter.getParameterAnnotation(RequestParam.class);
				parameter.initParameterNameDiscovery(NAMES);
				if (field != null) {
					String name = Objects.requireNonNull(
							field.name().isEmpty() ? parameter.getParameterName() : field.name(),
							"compiled with names");
					fault(parameter, field, request.getParameter(name)).ifPresent((words) -> wrong.put(name, words));
				}
			}
		}
		return wrong;
	}

	private Optional<String> fault(MethodParameter parameter, RequestParam field, @Nullable String typed) {
		boolean many = Collection.class.isAssignableFrom(parameter.getParameterType());
		if (typed == null || typed.isBlank()) {
			boolean required = field.required() && field.defaultValue().equals(ValueConstants.DEFAULT_NONE);
			return required ? Optional.of(many ? "请先勾选要改的。" : "请填写这一项。") : Optional.empty();
		}
		return (many || readable(typed, parameter)) ? Optional.empty() : Optional.of(unreadable(parameter));
	}

	private boolean readable(String typed, MethodParameter parameter) {
		try {
			this.conversion.convert(typed, TypeDescriptor.valueOf(String.class), new TypeDescriptor(parameter));
			return true;
		}
		catch (ConversionException failure) {
			return false;
		}
	}

	private String unreadable(MethodParameter parameter) {
		Locale locale = LocaleContextHolder.getLocale();
		String other = this.messages.getMessage("typeMismatch", null, locale);
		return this.messages.getMessage("typeMismatch." + parameter.getParameterType().getName(), null, other, locale);
	}

}
