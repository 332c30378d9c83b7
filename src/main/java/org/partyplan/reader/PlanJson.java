package org.partyplan.reader;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.structure.Marks;
import org.partyplan.shared.Cadence;

/** Writes a draft in the shape of plan-json.md. */
public final class PlanJson {

	private PlanJson() {
	}

	/** The draft as JSON. */
	public static String write(PlanDraft draft) {
		Map<String, @Nullable Object> json = head(draft.head());
		json.put("overall", draft.overall());
		json.put("sections", draft.sections().stream().map((section) -> section(section, draft.parts())).toList());
		json.put("metrics", draft.metrics().stream().map(PlanJson::metric).toList());
		json.put("cadences", draft.cadences().stream().map(PlanJson::cadence).toList());
		json.put("closing", draft.closing());
		json.put("ignored", draft.ignored());
		json.put("warnings", draft.warnings());
		return JsonText.of(json);
	}

	private static Map<String, @Nullable Object> head(PlanHead head) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("title", head.title());
		json.put("year", head.year());
		json.put("documentNumber", head.documentNumber());
		json.put("issuer", head.issuer());
		json.put("recipients", head.recipients());
		json.put("issuedOn", (head.issuedOn() != null) ? head.issuedOn().toString() : null);
		boolean notice = head.notice() != null || head.noticeTitle() != null;
		json.put("notice", notice ? object("title", head.noticeTitle(), "text", head.notice()) : null);
		return json;
	}

	private static Map<String, @Nullable Object> section(DraftSection section, List<Part> parts) {
		return object("no", section.no(), "title", title(section.title(), parts.get(section.part())), "intro",
				section.intro(), "items",
				section.items().stream().map((item) -> item(item, parts.get(item.part()))).toList());
	}

	private static Map<String, @Nullable Object> item(DraftItem item, Part part) {
		return object("no", Marks.no(part), "title", title(item.title(), part), "body",
				Marks.rowBehindTitle(part)
						+ item.body().substring(Marks.rowBehindTitle(part).isEmpty() ? 0 : part.text().length()),
				"actions",
				item.actions().stream().map((action) -> object("no", action.no(), "text", action.text())).toList());
	}

	/**
	 * A heading that runs on into its text keeps the colon or comma between them, so that
	 * the sentence can be put together again.
	 */
	private static String title(String title, Part part) {
		String mark = Marks.behindTitle(part);
		return (!part.text().isEmpty() && !mark.isEmpty() && ":：,，".contains(mark)) ? title + mark : title;
	}

	private static Map<String, @Nullable Object> metric(DraftMetric metric) {
		Object value = metric.kind().equals("ratio") ? metric.value() : new BigDecimal(metric.value());
		return object("quote", metric.quote(), "section", metric.section(), "item", metric.item(), "kind",
				metric.kind(), "comparator", metric.comparator(), "value", value, "unit", metric.unit(), "cadence",
				word(metric.cadence()));
	}

	private static Map<String, @Nullable Object> cadence(DraftCadence cadence) {
		return object("quote", cadence.quote(), "section", cadence.section(), "item", cadence.item(), "cadence",
				word(cadence.cadence()), "node", cadence.node());
	}

	private static @Nullable String word(@Nullable Cadence cadence) {
		return (cadence != null) ? cadence.name().toLowerCase(Locale.ROOT).replace('_', '-') : null;
	}

	private static Map<String, @Nullable Object> object(@Nullable Object... pairs) {
		Map<String, @Nullable Object> object = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			object.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return object;
	}

}
