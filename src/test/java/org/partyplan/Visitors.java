package org.partyplan;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The trial's people, each signed in once, at a running program. */
final class Visitors {

	private final int port;

	private final JdbcClient jdbc;

	private final Map<String, HttpClient> signedIn = new HashMap<>();

	Visitors(int port, JdbcClient jdbc) {
		this.port = port;
		this.jdbc = jdbc;
	}

	HttpResponse<String> get(String user, String path) throws Exception {
		return get(client(user), path);
	}

	/** Posts what a page's form holds, its token among it. */
	HttpResponse<String> send(String user, String path, String body) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(url(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		return client(user).send(request, HttpResponse.BodyHandlers.ofString());
	}

	/** Posts a form with the token of the session. */
	void post(String user, String path, String body) throws Exception {
		post(client(user), path, body);
	}

	/**
	 * The variables of the path in order; the rest of a line is a query that finds them.
	 */
	String filled(String path, String query) {
		String filled = path;
		for (Object value : this.jdbc.sql("select " + query).query().singleRow().values()) {
			filled = filled.replaceFirst("\\{\\w+\\}", String.valueOf(value));
		}
		return filled;
	}

	static String word(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private HttpClient client(String user) throws Exception {
		HttpClient known = this.signedIn.get(user);
		if (known == null) {
			known = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
			this.signedIn.put(user, known);
			post(known, "/login", "username=" + user + "&password=" + word("Trial#2026"));
		}
		return known;
	}

	private void post(HttpClient client, String path, String body) throws Exception {
		String token = token(get(client, path.equals("/login") ? path : "/account").body());
		StatementCounter.reset();
		HttpRequest request = HttpRequest.newBuilder(url(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + word(token)))
			.build();
		HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).as(() -> path + " " + body + "\n" + answer.body()).isEqualTo(302);
	}

	private static String token(String page) {
		return page.replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
	}

	private HttpResponse<String> get(HttpClient client, String path) throws Exception {
		return client.send(HttpRequest.newBuilder(url(path)).header("Accept", "text/html").build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private URI url(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
