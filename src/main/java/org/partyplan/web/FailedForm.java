package org.partyplan.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent and could not be taken: what is wrong with it, and what was typed.
 *
 * @param address where it was sent to, without the query
 * @param typed what was typed, by field
 * @param wrong what is wrong with a field, by field
 * @param problems what no single field is to blame for
 * @param page the page that the form's own handler drew for it, or null where the page it
 * came from is to be drawn again
 */
record FailedForm(String address, Map<String, List<String>> typed, Map<String, String> wrong, List<String> problems,
		@Nullable String page) {

	private static final Set<String> OWN = Set.of("_csrf", SentOnce.TOKEN, AgainFilter.KEY);

	static FailedForm of(HttpServletRequest request, Map<String, String> wrong, List<String> problems) {
		Map<String, List<String>> typed = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!OWN.contains(name) && !name.toLowerCase().contains("password")) {
				typed.put(name, Arrays.asList(values));
			}
		});
		return new FailedForm(request.getRequestURI(), typed, wrong, problems, null);
	}

	FailedForm drawn(String html) {
		return new FailedForm(this.address, this.typed, this.wrong, this.problems, html);
	}

}
