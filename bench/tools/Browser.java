import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies and sends a page's forms as they stand. */
final class Browser {

	private static final Pattern TAG = Pattern.compile("<(input|select|textarea|option)\\b([^>]*)>([^<]*)");

	private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:=\"([^\"]*)\")?");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String base;

	Browser(String base) {
		this.base = base;
	}

	/** Whether the password was taken. */
	boolean signIn(String user, String password) throws IOException, InterruptedException {
		String form = filled(get("/login").body(), "/login", Map.of("username", user, "password", password));
		HttpResponse<String> answer = post("/login", form);
		return answer.statusCode() == 302 && !answer.headers().firstValue("Location").orElse("").contains("error");
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
	}

	HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
		return this.client.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	/** As a header. */
	String cookie() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.map(HttpCookie::toString)
			.collect(Collectors.joining("; "));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.base + path)).timeout(Duration.ofSeconds(20));
	}

	/**
	 * A form as it would be sent, or null where the page has none with that action.
	 * @param typed what is typed into it
	 */
	static String filled(String page, String action, Map<String, String> typed) {
		Matcher form = Pattern.compile("(?s)<form[^>]*action=\"" + Pattern.quote(action) + "\".*?</form>")
			.matcher(page);
		return form.find() ? encoded(form.group(), typed) : null;
	}

	private static String encoded(String html, Map<String, String> typed) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		String select = "";
		for (Matcher tag = TAG.matcher(html); tag.find();) {
			Map<String, String> has = attributes(tag.group(2));
			String name = has.getOrDefault("name", "");
			String type = has.getOrDefault("type", "text");
			switch (tag.group(1)) {
				case "select" -> select = name;
				case "option" -> {
					if (has.containsKey("selected") || !fields.containsKey(select)) {
						fields.put(select, new ArrayList<>(List.of(has.getOrDefault("value", tag.group(3).strip()))));
					}
				}
				default -> {
					boolean box = type.equals("checkbox") || type.equals("radio");
					if (!name.isEmpty() && !List.of("file", "submit", "button").contains(type)
							&& (!box || has.containsKey("checked"))) {
						String value = has.getOrDefault("value",
								tag.group(1).equals("textarea") ? tag.group(3).strip() : box ? "on" : "");
						fields.computeIfAbsent(name, (any) -> new ArrayList<>()).add(value);
					}
				}
			}
		}
		typed.forEach((name, value) -> fields.put(name, List.of(value)));
		StringBuilder body = new StringBuilder();
		fields.forEach((name, values) -> values
			.forEach((value) -> body.append(name.isEmpty() ? "" : word(name) + "=" + word(value) + "&")));
		return body.toString();
	}

	private static Map<String, String> attributes(String tag) {
		Map<String, String> found = new LinkedHashMap<>();
		for (Matcher attribute = ATTRIBUTE.matcher(tag); attribute.find();) {
			String value = (attribute.group(2) == null) ? "" : attribute.group(2);
			found.putIfAbsent(attribute.group(1),
					value.replace("&lt;", "<")
						.replace("&gt;", ">")
						.replace("&quot;", "\"")
						.replace("&#39;", "'")
						.replace("&amp;", "&"));
		}
		return found;
	}

	private static String word(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
