package org.partyplan.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Gives every form, besides its token against forgery, the token by which it is done
 * once.
 */
@Component
class FormTokens implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof RequestDataValueProcessor others) ? new WithToken(others) : bean;
	}

	private record WithToken(RequestDataValueProcessor others) implements RequestDataValueProcessor {

		@Override
		public String processAction(HttpServletRequest request, String action, String method) {
			return this.others.processAction(request, action, method);
		}

		@Override
		public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value,
				String type) {
			return this.others.processFormFieldValue(request, name, value, type);
		}

		@Override
		public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
			Map<String, String> fields = new TreeMap<>(this.others.getExtraHiddenFields(request));
			if (!fields.isEmpty()) {
				fields.put(SentOnce.TOKEN, token(request));
			}
			return fields;
		}

		@Override
		public String processUrl(HttpServletRequest request, String url) {
			return this.others.processUrl(request, url);
		}

		/** One a page: its forms have different addresses or contents. */
		private static String token(HttpServletRequest request) {
			Object token = request.getAttribute(SentOnce.TOKEN);
			if (token == null) {
				token = UUID.randomUUID().toString();
				request.setAttribute(SentOnce.TOKEN, token);
			}
			return token.toString();
		}

	}

}
