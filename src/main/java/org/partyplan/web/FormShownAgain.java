package org.partyplan.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.util.ClassUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ModelFactory;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sees to forms that their handler could not take. One of which a field could not be read
 * is bound to nothing, so that its page could not show what was typed into the others: it
 * is put together again without that field.
 */
class FormShownAgain implements HandlerInterceptor {

	private final MessageSource messages;

	FormShownAgain(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) throws ReflectiveOperationException {
		if (page != null && handler instanceof HandlerMethod method) {
			for (MethodParameter parameter : method.getMethodParameters()) {
				restore(ModelFactory.getNameForParameter(parameter), parameter.getParameterType(), page.getModel());
			}
			page.getModel()
				.values()
				.stream()
				.filter((value) -> value instanceof BindingResult errors && errors.hasErrors())
				.forEach((errors) -> AgainFilter.failed(request,
						FailedForm.of(request, (BindingResult) errors, this.messages).drawn("")));
		}
	}

	/** The errors go in again behind it: the model drops them with every new form. */
	private static void restore(String name, Class<?> type, Map<String, Object> model)
			throws ReflectiveOperationException {
		String key = BindingResult.MODEL_KEY_PREFIX + name;
		if (type.isRecord() && model.get(key) instanceof BindingResult errors && errors.getTarget() == null) {
			model.put(name, form(type, "", errors));
			model.put(key, errors);
		}
	}

	private static Object form(Class<?> type, String path, BindingResult errors) throws ReflectiveOperationException {
		RecordComponent[] fields = type.getRecordComponents();
		Object[] values = new Object[fields.length];
		for (int i = 0; i < fields.length; i++) {
			Class<?> kind = fields[i].getType();
			String name = path + fields[i].getName();
			values[i] = kind.isRecord() ? form(kind, name + ".", errors) : value(kind, errors.getFieldValue(name));
		}
		return BeanUtils.instantiateClass(
				type.getDeclaredConstructor(Arrays.stream(fields).map(RecordComponent::getType).toArray(Class[]::new)),
				values);
	}

	private static @Nullable Object value(Class<?> kind, @Nullable Object typed) {
		return (typed != null && ClassUtils.isAssignableValue(kind, typed)) ? typed : null;
	}

}
