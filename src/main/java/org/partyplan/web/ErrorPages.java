package org.partyplan.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Failures outside any handler land on the same pages. */
@Component
class ErrorPages implements ErrorViewResolver {

	private static final Map<Integer, String> PAGES = Map.of(403, "403", 404, "404", 409, "409", 405, "404", 413,
			"413");

	@Override
	public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
		String name = status.is5xxServerError() ? "5xx" : PAGES.getOrDefault(status.value(), "400");
		return new ModelAndView("error/" + name, Map.of(), status);
	}

}
