package org.partyplan.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Shows on a page what is wrong with a form that stands on it, and puts back what was
 * typed: every form of the program, with or without an object behind it, answers in the
 * same way.
 */
final class FormOnPage {

	private static final Set<String> SELF_FILLED = Set.of("hidden", "file", "password", "submit", "button", "image",
			"reset");

	private static final String SUMMARY = ".form-problem, .err-sum";

	private final Document page;

	private final FailedForm failed;

	private final Optional<Element> form;

	private FormOnPage(String html, FailedForm failed) {
		this.page = Jsoup.parse(html);
		this.page.outputSettings().prettyPrint(false);
		this.failed = failed;
		this.form = this.page.select("form")
			.stream()
			.filter((form) -> form.attr("action").replaceFirst("[?#].*", "").equals(failed.address())
					|| sends(form, failed.address()))
			.max(Comparator.comparingLong(this::alike));
	}

	/** The page as its own handler drew it, with the fields in error marked. */
	static String marked(String html, FailedForm failed) {
		FormOnPage shown = new FormOnPage(html, failed);
		shown.form.ifPresent(shown::mark);
		return shown.page.outerHtml();
	}

	/** The page the form came from, with what was typed and what is wrong with it. */
	static String filled(String html, FailedForm failed) {
		FormOnPage shown = new FormOnPage(html, failed);
		shown.form.ifPresentOrElse((form) -> {
			shown.fill(form);
			shown.mark(form);
			shown.say(form, failed.problems());
			form.parents().select("details").attr("open", "");
		}, shown::sayAbove);
		return shown.page.outerHtml();
	}

	private static boolean sends(Element form, String address) {
		return form.select("button[formaction]")
			.stream()
			.anyMatch((button) -> button.attr("formaction").replaceFirst("[?#].*", "").equals(address));
	}

	/** Of several forms to one address it is the one with the same hidden fields. */
	private long alike(Element form) {
		return form.select("input[type=hidden]")
			.stream()
			.filter((field) -> this.failed.typed().getOrDefault(field.attr("name"), List.of()).contains(field.val()))
			.count();
	}

	private void fill(Element form) {
		Map<String, Deque<String>> typed = new HashMap<>();
		this.failed.typed().forEach((name, values) -> typed.put(name, new ArrayDeque<>(values)));
		for (Element field : form.select("input[name], select[name], textarea[name]")) {
			String now = now(field);
			List<String> values = this.failed.typed().getOrDefault(field.attr("name"), List.of());
			String kind = field.attr("type");
			if (kind.equals("checkbox") || kind.equals("radio")) {
				field.attr("checked", values.contains(field.hasAttr("value") ? field.val() : "on"));
			}
			else if (field.normalName().equals("select")) {
				field.select("option").forEach((option) -> option.attr("selected", values.contains(option.val())));
			}
			else if (!SELF_FILLED.contains(kind)) {
				Optional.ofNullable(typed.getOrDefault(field.attr("name"), new ArrayDeque<>()).poll())
					.ifPresent((value) -> put(field, value));
			}
			if (this.failed.clash() && !now.equals(now(field))) {
				Element row = (field.closest("label") != null) ? field.closest("label") : field;
				row.after(new Element("p").addClass("help").text("现在是：" + now));
			}
		}
	}

	/** What a field holds, in words. */
	private static String now(Element field) {
		String words = switch (field.attr("type")) {
			case "checkbox", "radio" -> field.hasAttr("checked") ? "选着" : "没有选";
			case "hidden", "file", "password" -> "";
			default -> field.normalName().equals("select") ? chosen(field)
					: field.normalName().equals("textarea") ? field.wholeText() : field.val();
		};
		return words.isBlank() ? "空着" : words.replace("\r", "").strip();
	}

	private static String chosen(Element select) {
		Element option = Optional.ofNullable(select.selectFirst("option[selected]"))
			.orElse(select.selectFirst("option"));
		return (option == null) ? "" : option.text();
	}

	private static void put(Element field, String value) {
		if (field.normalName().equals("textarea")) {
			field.text(value);
		}
		else {
			field.val(value);
		}
	}

	private void mark(Element form) {
		List<String> elsewhere = new ArrayList<>();
		this.failed.wrong().forEach((name, message) -> {
			List<Element> fields = form.select("[name]")
				.stream()
				.filter((field) -> field.attr("name").equals(name) && !field.attr("type").equals("hidden"))
				.toList();
			if (fields.isEmpty()) {
				elsewhere.add(message);
			}
			else {
				mark(fields, name, message);
			}
		});
		elsewhere.removeIf((message) -> form.text().contains(message));
		int marked = this.failed.wrong().size() - elsewhere.size();
		if (marked > 0 && form.select(SUMMARY).isEmpty()) {
			elsewhere.add(0, "还没有保存：有 " + marked + " 处要改，已在下面标出。");
		}
		say(form, elsewhere);
		form.select("input[type=file]")
			.stream()
			.filter((field) -> this.failed.files().contains(field.attr("name")))
			.forEach((field) -> field.after(new Element("p").addClass("err").text("刚才选的文件没有留下，请再选一次。")));
		Optional.ofNullable(form.selectFirst("[aria-invalid]")).ifPresent((first) -> first.attr("autofocus", ""));
	}

	private static void mark(List<Element> fields, String name, String message) {
		Element field = fields.get(0);
		Element root = field.ownerDocument();
		String id = name + "-err";
		if (root != null && root.getElementById(id) == null) {
			Element last = fields.get(fields.size() - 1);
			Element behind = (last.closest("label") != null) ? last.closest("label") : last;
			behind.after(new Element("p").addClass("err").attr("id", id).text(message));
		}
		fields.forEach((each) -> each.attr("aria-invalid", "true").attr("aria-describedby", id));
	}

	private void say(Element form, List<String> problems) {
		if (!problems.isEmpty()) {
			Element box = new Element("div").addClass("form-problem").attr("role", "alert").attr("tabindex", "-1");
			problems.forEach((problem) -> box.appendElement("p").addClass("err").text(problem));
			form.prependChild(box);
			if (form.selectFirst("[autofocus]") == null) {
				box.attr("autofocus", "");
			}
		}
	}

	/** The form has gone from the page: another one was quicker. */
	private void sayAbove() {
		Element main = this.page.selectFirst("main");
		if (main != null) {
			List<String> sentences = new ArrayList<>(this.failed.problems());
			sentences.addAll(this.failed.wrong().values());
			Element box = new Element("div").addClass("toast-line toast-bad").attr("role", "alert");
			box.appendElement("span").text(String.join(" ", sentences));
			main.prependChild(box);
			if (!this.failed.words().isEmpty()) {
				Element typed = box.appendElement("dl").addClass("typed");
				typed.appendElement("dt").text("您刚才填写的，没有保存：");
				this.failed.words().forEach((value) -> typed.appendElement("dd").text(value));
			}
		}
	}

}
