package org.partyplan.plan.editing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.shared.Typed;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which both versions stand side by side. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EditClashAdvice {

	private static final Set<String> OWN = Set.of("_csrf", "version", "then");

	@ExceptionHandler
	ModelAndView both(EditClash clash, HttpServletRequest request, HttpServletResponse response) {
		boolean htmx = request.getHeader("HX-Request") != null;
		if (htmx) {
			response.setHeader("HX-Retarget", "#main");
			response.setHeader("HX-Reswap", "innerHTML show:window:top");
		}
		String view = htmx ? "plan/edit-clash :: content" : "plan/edit-clash";
		return new ModelAndView(view,
				Map.of("clash", clash, "fields", clash.fields(), "version", clash.version(), "address",
						request.getRequestURI().substring(request.getContextPath().length()), "back",
						back(clash, request), "typed", typed(request)),
				HttpStatus.CONFLICT);
	}

	/** Without the anchor, with which the browser would stay on the page it is on. */
	private static String back(EditClash clash, HttpServletRequest request) {
		return clash.back().url(planId(request)).replaceFirst("#.*", "");
	}

	private static UUID planId(HttpServletRequest request) {
		Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return UUID.fromString(String.valueOf(variables.get("id")));
	}

	/** What was typed, to be sent again as it is. */
	private static List<Typed> typed(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !OWN.contains(field.getKey()))
			.flatMap((field) -> List.of(field.getValue()).stream().map((value) -> new Typed(field.getKey(), value)))
			.toList();
	}

}
