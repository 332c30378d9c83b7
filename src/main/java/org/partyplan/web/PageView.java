package org.partyplan.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

import org.springframework.web.servlet.View;

/**
 * A template that keeps its variables at hand. Thymeleaf looks each of them up among the
 * request's attributes, and every look would climb down through all the wrappers that
 * session, security and forms put around a request.
 */
class PageView extends ThymeleafView {

	@Override
	public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		super.render(model, new Attributes(request), response);
	}

	/** What frameworks keep has a dot in its name and stays where it was. */
	private static final class Attributes extends HttpServletRequestWrapper {

		private final Map<String, Object> variables = new HashMap<>();

		Attributes(HttpServletRequest request) {
			super(request);
			Collections.list(request.getAttributeNames())
				.stream()
				.filter(Attributes::variable)
				.forEach((name) -> this.variables.put(name, request.getAttribute(name)));
		}

		private static boolean variable(String name) {
			return name.indexOf('.') < 0;
		}

		/**
		 * What stands in an address is no variable: a template that asks for a task that
		 * is gone would find its id.
		 */
		@Override
		public @Nullable Object getAttribute(String name) {
			if (name.equals(View.PATH_VARIABLES)) {
				return null;
			}
			return variable(name) ? this.variables.get(name) : super.getAttribute(name);
		}

		@Override
		public void setAttribute(String name, @Nullable Object value) {
			if (!variable(name)) {
				super.setAttribute(name, value);
			}
			else if (value == null) {
				this.variables.remove(name);
			}
			else {
				this.variables.put(name, value);
			}
		}

		@Override
		public void removeAttribute(String name) {
			if (variable(name)) {
				this.variables.remove(name);
			}
			else {
				super.removeAttribute(name);
			}
		}

		@Override
		public Enumeration<String> getAttributeNames() {
			Set<String> all = new HashSet<>(this.variables.keySet());
			Collections.list(super.getAttributeNames()).stream().filter((name) -> !variable(name)).forEach(all::add);
			return Collections.enumeration(all);
		}

	}

}
