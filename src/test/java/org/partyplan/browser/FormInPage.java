package org.partyplan.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form on a page as a person sees it: filled by the names of its fields, sent by its
 * own button.
 */
final class FormInPage {

	private static final Path FILES = Path.of("src/test/resources");

	/** Forms, and buttons and parts that send themselves, with their addresses. */
	private static final String SENDERS = """
			within => [...document.querySelectorAll('form[method=post], [formaction], [hx-post]')]
			  .filter(one => !within || one.closest('tr, li, article, .toast-line')?.textContent.includes(within))
			  .filter(one => !one.disabled)
			""";

	private static final String ADDRESS = """
			one => one.getAttribute('formaction') ?? one.getAttribute('hx-post') ?? one.getAttribute('action') ?? location.pathname
			""";

	/**
	 * A form may have its button elsewhere on the page, or only buttons that lead
	 * elsewhere; a part that sends itself is in one.
	 */
	private static final String SEEN = """
			one => {
			  if (!one.matches('form')) return one.matches('button') ? one : one.closest('form') ?? one;
			  const buttons = [...one.elements].filter(field => field.type === 'submit');
			  return buttons.find(button => !button.hasAttribute('formaction') && button.tabIndex >= 0)
			    ?? (buttons.length ? null : one);
			}
			""";

	private static final String OPEN = """
			one => { for (let up = one; up; up = up.parentElement) if (up.matches('details')) up.open = true; }
			""";

	/** Selects and boxes are told their value or their label, a box once for each. */
	private static final String CHOOSE = """
			([form, name, values]) => {
			  const fields = [...form.elements].filter(field => field.name === name && field.type !== 'hidden');
			  const plain = text => (text ?? '').replace(/[\\s\\u3000]+/g, '');
			  const words = field => plain(field.closest('label')?.textContent
			    ?? document.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.textContent);
			  const means = (field, value) => field.value === value || words(field).startsWith(plain(value));
			  const nth = (all, value) => /^#\\d+$/.test(value) ? all[value.slice(1) - 1] : undefined;
			  const changed = field => field.dispatchEvent(new Event('change', { bubbles: true }));
			  if (!fields.length) return 'no field';
			  for (let up = fields[0].closest('details'); up; up = up.parentElement.closest('details')) up.open = true;
			  if (fields[0].tagName === 'SELECT') {
			    for (const [i, value] of values.entries()) {
			      const options = [...fields[i].options];
			      const option = nth(options.filter(one => one.value), value)
			        ?? options.find(one => one.value === value) ?? options.find(one => plain(one.text) === plain(value))
			        ?? options.find(one => plain(one.text).startsWith(plain(value)));
			      if (!option) return 'no choice ' + value + ' among ' + options.map(one => plain(one.text)).slice(0, 40);
			      fields[i].value = option.value;
			      changed(fields[i]);
			    }
			    return 'done';
			  }
			  if (['checkbox', 'radio'].includes(fields[0].type)) {
			    const found = values.filter(value => value).map(value => nth(fields, value) ?? fields.find(field => means(field, value)));
			    if (found.includes(undefined)) return 'no box ' + values + ' among ' + fields.map(words).slice(0, 40);
			    fields.forEach(field => { if (field.checked !== found.includes(field)) field.click(); });
			    return 'done';
			  }
			  return fields[0].type === 'file' ? 'file' : 'text';
			}
			""";

	private static final String VALUES = """
			([form, name]) => [...form.elements].filter(field => field.name === name && field.type !== 'hidden')
			  .filter(field => !['checkbox', 'radio'].includes(field.type) || field.checked)
			  .flatMap(field => field.tagName === 'SELECT'
			    ? [field.value, field.selectedOptions[0]?.text.replace(/[\\s\\u3000]+/g, '') ?? '']
			    : [field.value, (field.closest('label')?.textContent ?? '').replace(/[\\s\\u3000]+/g, ''), field.type])
			""";

	private static final String MARKED = """
			form => [...new Set([...form.elements].filter(field => field.getAttribute('aria-invalid') === 'true'
			  && document.getElementById(field.getAttribute('aria-describedby'))?.textContent.trim()).map(field => field.name))]
			""";

	private static final String INCOMPLETE = """
			form => form.noValidate ? [] : [...form.elements].filter(field => field.willValidate && !field.validity.valid)
			  .map(field => field.name + ': ' + field.validationMessage)
			""";

	/** Sent without a new page; a form that only saves itself while one types is not. */
	private static final String IN_PLACE = """
			one => [one, one.form].some(sent => sent.hasAttribute('hx-post')
			  && (sent.getAttribute('hx-trigger') ?? 'submit').includes('submit'))
			""";

	private static final String BUTTONS = """
			form => [...form.elements].filter(one => one.type === 'submit' && !one.hasAttribute('formaction')
			  && one.tabIndex >= 0)
			""";

	private static final Page.WaitForSelectorOptions GONE = new Page.WaitForSelectorOptions()
		.setState(WaitForSelectorState.DETACHED);

	private static final Page.WaitForNavigationOptions LOADED = new Page.WaitForNavigationOptions()
		.setWaitUntil(WaitUntilState.DOMCONTENTLOADED);

	private final Page page;

	private final ElementHandle sender;

	private final ElementHandle form;

	private FormInPage(Page page, ElementHandle sender) {
		this.page = page;
		this.sender = sender;
		this.form = sender.evaluateHandle("one => one.form ?? one.closest('form') ?? one").asElement();
	}

	/** The first form to the route that a person sees, or that opens with its box. */
	static FormInPage find(Page page, PathPattern route, String within) {
		List<String> others = new ArrayList<>();
		for (ElementHandle sender : elements(page.evaluateHandle(SENDERS, within))) {
			String path = URI.create(page.url()).resolve((String) sender.evaluate(ADDRESS)).getPath();
			others.add(path);
			if (route.matches(PathContainer.parsePath(path))) {
				ElementHandle seen = sender.evaluateHandle(SEEN).asElement();
				if (seen != null) {
					seen.evaluate(OPEN);
				}
				if (seen != null && seen.isVisible()) {
					return new FormInPage(page, sender);
				}
			}
		}
		throw new AssertionError(page.url() + " has no visible form to " + route + ", only to " + others);
	}

	/** In the page's order, which the driver does not keep. */
	private static List<ElementHandle> elements(JSHandle array) {
		return array.getProperties()
			.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((one) -> Integer.parseInt(one.getKey())))
			.map((one) -> one.getValue().asElement())
			.toList();
	}

	/** The browser sends it as it is, as another program would. */
	void unchecked() {
		this.form.evaluate("form => form.noValidate = true");
	}

	void fill(Map<String, List<String>> fields) {
		fields.forEach((name, values) -> {
			Object done = this.page.evaluate(CHOOSE, List.of(this.form, name, values));
			if ("file".equals(done)) {
				input(name, 0).setInputFiles(
						values.stream().filter((one) -> !one.isEmpty()).map(FILES::resolve).toArray(Path[]::new));
			}
			else if ("text".equals(done)) {
				for (int i = 0; i < values.size(); i++) {
					ElementHandle field = input(name, i);
					field.fill(values.get(i));
					field.evaluate("one => one.blur()");
				}
			}
			else {
				assertThat(done).as(name).isEqualTo("done");
			}
			settle();
		});
	}

	private ElementHandle input(String name, int index) {
		return this.page
			.evaluateHandle("([form, name, i]) => [...form.elements].filter(one => one.name === name && "
					+ "one.type !== 'hidden')[i]", List.of(this.form, name, index))
			.asElement();
	}

	/** Waits for what changes with a field. */
	private void settle() {
		this.page.waitForSelector(".htmx-request, .htmx-swapping, .htmx-settling", GONE);
	}

	/** The fields that do not say what was typed any more. */
	@SuppressWarnings("unchecked")
	List<String> lost(Map<String, List<String>> fields) {
		List<String> lost = new ArrayList<>();
		fields.forEach((name, values) -> {
			List<String> now = (List<String>) this.page.evaluate(VALUES, List.of(this.form, name));
			values.stream()
				.filter((value) -> !value.isEmpty() && !value.startsWith("#") && !now.contains("file")
						&& !now.contains("password"))
				.filter((value) -> now.stream().noneMatch((one) -> one.startsWith(value.replace("\n", ""))))
				.forEach((value) -> lost.add(name + "=" + value + " is now " + now));
		});
		return lost;
	}

	@SuppressWarnings("unchecked")
	List<String> marked() {
		return (List<String>) this.form.evaluate(MARKED);
	}

	/** A form that is sent unchecked is complete. */
	@SuppressWarnings("unchecked")
	List<String> incomplete() {
		return (List<String>) this.form.evaluate(INCOMPLETE);
	}

	/** What is sent by its last field needs no button. */
	boolean sendsItself() {
		return Boolean.TRUE.equals(this.sender.evaluate("one => !one.matches('form, button')"));
	}

	/** Whether a file is among what is typed. */
	boolean chooses(Map<String, List<String>> fields) {
		return fields.entrySet()
			.stream()
			.anyMatch((field) -> !field.getValue().contains("")
					&& Boolean.TRUE.equals(this.page.evaluate("([form, name]) => form.elements[name]?.type === 'file'",
							List.of(this.form, field.getKey()))));
	}

	/** Fills it; a part of the page or a file that is chosen then sends itself. */
	Response sendItself(Map<String, List<String>> fields, Predicate<Response> answer) {
		return sendsItself() ? inPlace(answer, () -> fill(fields))
				: this.page.waitForNavigation(LOADED, () -> fill(fields));
	}

	/** Presses the form's own button, or the one with this word; waits for the answer. */
	Response press(String word, Predicate<Response> answer) {
		ElementHandle button = button(word);
		assertThat(button.isVisible()).as("the button is seen").isTrue();
		if (Boolean.TRUE.equals(button.evaluate(IN_PLACE))) {
			return inPlace(answer, button::click);
		}
		Response response = this.page.waitForNavigation(LOADED, button::click);
		assertThat(first(response)).as("what was sent").matches((one) -> answer.test(one));
		return response;
	}

	private Response inPlace(Predicate<Response> answer, Runnable act) {
		Response response = this.page.waitForResponse(answer, act);
		response.finished();
		settle();
		return response;
	}

	private static Response first(Response response) {
		Request request = response.request();
		while (request.redirectedFrom() != null) {
			request = request.redirectedFrom();
		}
		return request.response();
	}

	private ElementHandle button(String word) {
		if (Boolean.TRUE.equals(this.sender.evaluate("one => one.tagName === 'BUTTON'"))) {
			return this.sender;
		}
		List<ElementHandle> buttons = elements(this.form.evaluateHandle(BUTTONS)).stream()
			.filter((one) -> one.innerText().contains(word))
			.toList();
		assertThat(buttons).as("buttons of the form " + word).isNotEmpty();
		return buttons.get(0);
	}

}
