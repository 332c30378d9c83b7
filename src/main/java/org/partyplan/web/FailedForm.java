package org.partyplan.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Typed;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.Errors;

/**
 * A form that was sent and could not be taken: what is wrong with it, and what was typed.
 *
 * @param address where it was sent to, without the query
 * @param typed what was typed, by field
 * @param wrong what is wrong with a field, by field
 * @param problems what no single field is to blame for
 * @param page the page that the form's own handler drew for it, or null where the page it
 * came from is to be drawn again
 * @param files the fields in which files were chosen, which no page can put back
 * @param words the readable part of what was typed, for a page on which the form is gone
 * @param clash whether somebody else has changed the matter since the form was drawn
 */
record FailedForm(String address, Map<String, List<String>> typed, Map<String, String> wrong, List<String> problems,
		@Nullable String page, Set<String> files, List<String> words, boolean clash) {

	private static final Set<String> OWN = Set.of("_csrf", SentOnce.TOKEN, AgainFilter.KEY);

	static FailedForm of(HttpServletRequest request, Map<String, String> wrong, List<String> problems) {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!OWN.contains(name) && !name.toLowerCase().contains("password")) {
				typed.put(name, Arrays.asList(values));
			}
		});
		return new FailedForm(request.getRequestURI(), typed, wrong, problems, null, files(request),
				Typed.of(request).stream().map(Typed::value).toList(), false);
	}

	private static Set<String> files(HttpServletRequest request) {
		String type = request.getContentType();
		if (type == null || !type.startsWith("multipart/")) {
			return Set.of();
		}
		try {
			return request.getParts()
				.stream()
				.filter((part) -> part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank())
				.map(Part::getName)
				.collect(Collectors.toSet());
		}
		catch (IOException | ServletException | IllegalStateException ex) {
			return Set.of();
		}
	}

	/** With a field's first error beside it. */
	static FailedForm of(HttpServletRequest request, Errors errors, MessageSource messages) {
		Map<String, String> wrong = new LinkedHashMap<>();
		errors.getFieldErrors()
			.forEach((error) -> wrong.putIfAbsent(error.getField(),
					messages.getMessage(error, LocaleContextHolder.getLocale())));
		return of(request, wrong, List.of());
	}

	/** How much of it there is to keep, in characters. */
	int length() {
		return ((this.page == null) ? 0 : this.page.length())
				+ this.typed.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
	}

	/** Of a matter that somebody else has changed meanwhile. */
	static FailedForm overtaken(HttpServletRequest request, String said) {
		FailedForm form = of(request, Map.of(), List.of(said));
		return new FailedForm(form.address, form.typed, form.wrong, form.problems, null, form.files, form.words, true);
	}

	FailedForm drawn(String html) {
		return new FailedForm(this.address, this.typed, this.wrong, this.problems, html, this.files, this.words,
				this.clash);
	}

}
