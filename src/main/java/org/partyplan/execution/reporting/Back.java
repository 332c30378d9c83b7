package org.partyplan.execution.reporting;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;

/** Where a button returns to: a page of this application and nothing else. */
final class Back {

	private Back() {
	}

	static String to(@Nullable String back, String otherwise) {
		return "redirect:" + (local(back) ? back : otherwise);
	}

	/** The address that takes a deed back and returns to the same page. */
	static String undo(Object id, @Nullable String back) {
		return "/assignments/" + id + "/undo" + (local(back)
				? "?back=" + UriUtils.encodeQueryParam(String.valueOf(back), StandardCharsets.UTF_8) : "");
	}

	private static boolean local(@Nullable String back) {
		return back != null && back.matches("/(?![/\\\\])[^\\\\{}\\p{Cntrl}]*");
	}

}
