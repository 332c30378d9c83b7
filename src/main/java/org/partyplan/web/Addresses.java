package org.partyplan.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which addresses are pages. */
@Component
class Addresses {

	private final ObjectProvider<RequestMappingHandlerMapping> handlers;

	Addresses(ObjectProvider<RequestMappingHandlerMapping> handlers) {
		this.handlers = handlers;
	}

	/** The nearest page above an address that is none. */
	String above(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		List<RequestMappingInfo> pages = this.handlers.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.filter((info) -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
			.toList();
		while (path.lastIndexOf('/') > 0) {
			path = path.substring(0, path.lastIndexOf('/'));
			PathContainer above = PathContainer.parsePath(path);
			if (pages.stream()
				.flatMap((info) -> info.getPathPatternsCondition().getPatterns().stream())
				.anyMatch((pattern) -> pattern.matches(above))) {
				return path;
			}
		}
		return "/";
	}

}
