package org.partyplan.account.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Tells an address that somebody may not open from one that there is none of. */
@Component
class KnownPages {

	private final ObjectProvider<RequestMappingHandlerMapping> handlers;

	KnownPages(ObjectProvider<RequestMappingHandlerMapping> handlers) {
		this.handlers = handlers;
	}

	/** Whether something answers there, for what can be an id. */
	boolean hold(HttpServletRequest request) {
		PathContainer path = PathContainer.parsePath(RequestPath.of(request));
		return this.handlers.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().entrySet().stream())
			.filter((handler) -> answers(handler.getKey(), request.getMethod()))
			.anyMatch((handler) -> Objects.requireNonNull(handler.getKey().getPathPatternsCondition())
				.getPatterns()
				.stream()
				.anyMatch((pattern) -> fits(pattern, path, handler.getValue())));
	}

	private static boolean answers(RequestMappingInfo info, String method) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.resolve(method.equals("HEAD") ? "GET" : method));
	}

	private static boolean fits(PathPattern pattern, PathContainer path, HandlerMethod method) {
		PathPattern.PathMatchInfo match = pattern.matchAndExtract(path);
		return match != null && Arrays.stream(method.getMethodParameters())
			.filter((parameter) -> parameter.getParameterType() == UUID.class)
			.filter((parameter) -> parameter.hasParameterAnnotation(PathVariable.class))
			.allMatch((parameter) -> isId(value(match.getUriVariables(), parameter)));
	}

	private static @Nullable String value(Map<String, String> variables, MethodParameter parameter) {
		return variables.get(parameter.getParameter().getName());
	}

	private static boolean isId(@Nullable String text) {
		return text == null || text.matches("[0-9a-fA-F-]{36}");
	}

}
