package org.partyplan.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a running server does: error dispatches, cookies, headers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ServerTests {

	@Autowired
	private JdbcClient jdbc;

	@LocalServerPort
	private int port;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private SomeOrganization some;

	@BeforeEach
	void signIn() throws Exception {
		this.some = SomeOrganization.in(this.jdbc);
		post("/login", "/login", "username", SomeOrganization.username(this.some.office()), "password",
				SomeOrganization.PASSWORD);
	}

	@Test
	void whatIsNotThereIs404() throws Exception {
		answers(get("/no/such/page"), 404, "没有找到");
		answers(get("/organizations/" + UUID.randomUUID()), 404, "没有找到");
		answers(get("/organizations/not-an-id"), 404, "没有找到");
		answers(get("/assets/none.css"), 404, "没有找到");
	}

	@Test
	void whatIsNotAllowedIs403() throws Exception {
		answers(get("/audit"), 403, "您没有这项权限");
	}

	@Test
	void aFormWithoutItsTokenIs403AndShownBack() throws Exception {
		HttpResponse<String> response = send(form("/organizations", "name", "内科三支部"));
		answers(response, 403, "登录已过期，内容还没有保存");
		assertThat(response.body()).contains("内科三支部");
	}

	@Test
	void aStaleVersionIs409AndKeepsWhatWasTyped() throws Exception {
		String path = "/organizations/" + this.some.firstBranch() + "/rename";
		HttpResponse<String> response = post(path, path, "name", "外科新支部", "shortName", "外新", "version", "7");
		answers(response, 409, "别人刚改过这里");
		assertThat(response.body()).contains("外科新支部");
	}

	/** Sent from its page it stands there again, with the version as it is now. */
	@Test
	void whatSomebodyElseChangedIsNamedBesideWhatWasTyped() throws Exception {
		String path = "/organizations/" + this.some.firstBranch() + "/rename";
		HttpResponse<String> sent = send(
				from(path, path, "name", "外科新支部", "shortName", "外新", "approval", "会议纪要1号", "version", "7"));
		assertThat(sent.statusCode()).isEqualTo(303);
		String page = get(sent.headers().firstValue("Location").orElseThrow()).body();
		assertThat(page).contains("别人刚改过这里，所以还没有保存", "value=\"外科新支部\"", "现在是：外科一支部")
			.doesNotContain("name=\"version\" value=\"7\"");
	}

	@Test
	void aRequestThatCannotBeReadIs400() throws Exception {
		answers(get("/members?q=%00"), 400, "这个请求看不懂");
		assertThat(get("/members?unit=x").statusCode()).isLessThan(500);
		assertThat(get("/members/not-an-id").statusCode()).isEqualTo(404);
	}

	@Test
	void bytesThatAreNoTextAreRefusedAtEveryAddressBySomebodyOrNobody() throws Exception {
		for (String address : List.of("/?x=%FF", "/login?out=%00", "/login?x=%C3%28", "/members?q=a%00b",
				"/error?x=%FF")) {
			for (HttpClient anyone : List.of(this.client, HttpClient.newHttpClient())) {
				HttpResponse<String> answer = anyone.send(
						HttpRequest.newBuilder(url(address)).header("Accept", "text/html").build(),
						HttpResponse.BodyHandlers.ofString());
				assertThat(answer.statusCode()).as(address).isIn(400, 404);
				assertThat(answer.body()).as(address).contains("<html lang=\"zh-CN\"").doesNotContain("HTTP Status");
			}
		}
	}

	@Test
	void thePageOfFailuresIsNoneToBeAskedFor() throws Exception {
		answers(get("/error"), 404, "没有找到");
	}

	@Test
	void whatTheContainerRefusesIsAPageOfOursToo() throws Exception {
		answers(get("/members/%00"), 400, "这个请求看不懂");
		answers(get("/members?q=" + "x".repeat(20_000)), 400, "这个请求看不懂");
		assertThat(raw("127.0.0.1", "GET /members?q=[] HTTP/1.1\r\nHost: localhost\r\n\r\n")).contains("400",
				"这个请求看不懂");
	}

	@Test
	void aDayOrMonthOutOfOurTimeIsPassedOver() throws Exception {
		for (String day : List.of("%2B999999999-12-31", "-999999999-01-01", "9999-12-31", "0000-01-01")) {
			for (String address : List.of("/members?asOf=", "/organizations/health?asOf=", "/dashboard?asOf=",
					"/activities?from=", "/papers/statistics?asOf=", "/papers/handbook?asOf=", "/assignments?asOf=")) {
				assertThat(get(address + day).statusCode()).as(address + day).isIn(200, 302, 404);
			}
			String month = day.replaceFirst("-\\d\\d$", "");
			assertThat(get("/activities?month=" + month).statusCode()).as(month).isIn(200, 302);
			assertThat(get("/assignments/list?month=" + month).statusCode()).as(month).isIn(200, 302);
		}
	}

	/** The test's proxy is 127.0.0.1; 127.0.0.2 is somebody else. */
	@Test
	void onlyAProxyThatIsNamedIsBelievedWhoseRequestItIs() throws Exception {
		String from = "GET /audit HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: SESSION="
				+ this.cookies.getCookieStore()
					.getCookies()
					.stream()
					.filter((cookie) -> cookie.getName().equals("SESSION"))
					.findFirst()
					.orElseThrow()
					.getValue()
				+ "\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: ";
		assertThat(raw("127.0.0.1", from + "198.51.100.7, 10.9.8.7\r\n\r\n")).contains(" 403 ");
		assertThat(address()).isEqualTo("10.9.8.7");
		assertThat(raw("127.0.0.2", from + "198.51.100.7\r\n\r\n")).contains(" 403 ");
		assertThat(address()).isEqualTo("127.0.0.2");
	}

	private String address() {
		return this.jdbc.sql("select address from audit_entry where event = 'access.denied' order by id desc limit 1")
			.query(String.class)
			.single();
	}

	@Test
	void theNameASiteIsAskedByNeverComesBack() throws Exception {
		for (String request : List.of("GET /plans?x=1", "GET /login", "GET /members/import", "GET /error",
				"POST /logout", "POST /organizations", "GET /account/messages/read")) {
			for (String version : List.of("HTTP/1.1", "HTTP/1.0")) {
				assertThat(raw("127.0.0.1", request + " " + version
						+ "\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nReferer: http://evil.example/x\r\n"
						+ "Accept: text/html\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
					.as(request + " " + version)
					.startsWith("HTTP/1.1 ")
					.doesNotContain("evil");
			}
		}
		assertThat(get("/organizations/" + this.some.firstBranch() + "/rename?version=x").headers().map().toString())
			.doesNotContain("Location=[http");
	}

	/** A request as it goes over the wire, from an address of this machine. */
	private String raw(String from, String request) throws IOException {
		try (Socket socket = new Socket()) {
			socket.bind(new InetSocketAddress(from, 0));
			socket.connect(new InetSocketAddress("127.0.0.1", this.port));
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			StringBuilder answer = new StringBuilder();
			byte[] buffer = new byte[8192];
			for (int read; !answer.toString().contains("</html>")
					&& (read = socket.getInputStream().read(buffer)) > 0;) {
				answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
			}
			return answer.toString();
		}
	}

	@Test
	void aWrongMethodIsAnsweredWithAPageToo() throws Exception {
		answers(send(
				HttpRequest.newBuilder(url("/audit")).method("TRACE", HttpRequest.BodyPublishers.noBody()).build()),
				405, "");
		answers(post("/account", "/account"), 405, "没有找到");
	}

	@Test
	void aFilterThatCannotBeReadIsPassedOverAndNamed() throws Exception {
		HttpResponse<String> answer = get("/members?page=x&q=abc");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/members?q=abc");
		answers(get("/members?q=abc"), 200, "读不懂的条件，已略过");
	}

	@Test
	void theAddressAFormWasSentToLeadsToThePageAboveIt() throws Exception {
		HttpResponse<String> answer = get(
				"/organizations/" + this.some.firstBranch() + "/staff/" + UUID.randomUUID() + "/delete");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow())
			.endsWith("/organizations/" + this.some.firstBranch() + "/staff");
		answers(get("/organizations/" + this.some.firstBranch() + "/staff"), 200, "没有改动任何内容");
	}

	@Test
	void aFormThatCouldNotBeTakenStandsAtItsPagesAddressWithWhatWasTyped() throws Exception {
		String path = "/organizations/" + this.some.firstBranch() + "/staff";
		HttpResponse<String> sent = send(from(path, path, "countedOn", "2026-01-05", "staff", "约1300", "source", "年报"));
		assertThat(sent.statusCode()).isEqualTo(303);
		String address = sent.headers().firstValue("Location").orElseThrow();
		assertThat(address).startsWith(path + "?again=");
		for (int loads = 0; loads < 2; loads++) {
			HttpResponse<String> page = get(address);
			answers(page, 200, "请填整数");
			Element staff = Jsoup.parse(page.body()).getElementById("staff");
			assertThat(staff.val()).isEqualTo("约1300");
			assertThat(staff.attr("aria-invalid")).isEqualTo("true");
			assertThat(Jsoup.parse(page.body()).getElementById(staff.attr("aria-describedby")).text()).contains("请填整数");
			assertThat(Jsoup.parse(page.body()).getElementById("source").val()).isEqualTo("年报");
		}
		HttpClient stranger = HttpClient.newHttpClient();
		assertThat(stranger
			.send(HttpRequest.newBuilder(url(address)).header("Accept", "text/html").build(),
					HttpResponse.BodyHandlers.ofString())
			.body()).doesNotContain("约1300");
	}

	@Test
	void aFormWhosePageHasGoneIsAnsweredByThePageAboveIt() throws Exception {
		String gone = "/organizations/" + UUID.randomUUID() + "/rename";
		HttpResponse<String> answer = send(
				fromShown(get("/organizations/new"), gone, gone, "name", "甲", "shortName", "甲"));
		for (int i = 0; i < 5 && answer.statusCode() == 303; i++) {
			answer = get(answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
		}
		answers(answer, 200, "这一处刚才已经改过，或者不在了");
	}

	@Test
	void signsThatTurnTheDirectionOfReadingAreLeftOut() throws Exception {
		String path = "/organizations/" + this.some.committee() + "/staff";
		send(from(path, path, "countedOn", "2026-01-05", "staff", "1320", "source", "年\u202E报\u2066表\u200F"));
		answers(get(path), 200, "年报表");
	}

	@Test
	void numbersAreTakenAsPeopleTypeThem() throws Exception {
		String path = "/organizations/" + this.some.committee() + "/staff";
		send(from(path, path, "countedOn", "2026-01-05", "staff", "1,320", "source", ""));
		send(from(path, path, "countedOn", "2026-02-05", "staff", "１３３０", "source", ""));
		answers(get(path), 200, "1320 人");
		answers(get(path), 200, "1330 人");
	}

	@Test
	void theSameFormSentTwiceFoundsOneUnit() throws Exception {
		String[] typed = { "kind", "BRANCH", "parentId", this.some.committee().toString(), "name", "中共某医院检验支部委员会",
				"shortName", "检验", "founded", "2026-01-05", "approval", "" };
		HttpRequest form = from("/organizations/new", "/organizations", typed);
		HttpResponse<String> first = send(form);
		HttpResponse<String> second = send(form);
		assertThat(first.statusCode()).isEqualTo(302);
		assertThat(second.headers().firstValue("Location")).isPresent()
			.hasValueSatisfying((address) -> assertThat(first.headers().firstValue("Location").orElseThrow())
				.endsWith(address.replaceFirst("^https?://[^/]+", "")));
		assertThat(this.jdbc.sql("select count(*) from organization_unit where short_name = '检验'")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void theSameFormSentTwiceAtOnceIsDoneOnceAndAnsweredTwice() throws Exception {
		String path = "/organizations/" + this.some.committee() + "/staff";
		HttpRequest form = from(path, path, "countedOn", "2026-01-05", "staff", "1320");
		List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 6)
			.mapToObj((each) -> this.client.sendAsync(form, HttpResponse.BodyHandlers.ofString()))
			.toList();
		assertThat(sent).allSatisfy((answer) -> assertThat(answer.get().statusCode()).isIn(302, 303));
		assertThat(this.jdbc
			.sql("select count(*) from audit_entry where event = 'organization.staffCounted' and subject_id = ?")
			.param(this.some.committee())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void pagesOpenedAtOnceRightAfterSigningInAreAllShown() throws Exception {
		List<CompletableFuture<HttpResponse<String>>> tabs = IntStream.range(0, 12)
			.mapToObj((each) -> this.client
				.sendAsync(HttpRequest.newBuilder(url((each % 2 == 0) ? "/account" : "/organizations/new"))
					.header("Accept", "text/html")
					.build(), HttpResponse.BodyHandlers.ofString()))
			.toList();
		assertThat(tabs).allSatisfy((answer) -> assertThat(answer.get().statusCode()).isEqualTo(200));
	}

	@Test
	void aFormSentAgainWithOtherContentIsAnotherOne() throws Exception {
		HttpResponse<String> page = get("/organizations/" + this.some.committee() + "/staff");
		String path = "/organizations/" + this.some.committee() + "/staff";
		send(fromShown(page, path, path, "countedOn", "2026-01-05", "staff", "1320"));
		send(fromShown(page, path, path, "countedOn", "2026-02-05", "staff", "1330"));
		answers(get(path), 200, "1320 人");
		answers(get(path), 200, "1330 人");
	}

	@Test
	void aFailureInsideIs500AndTellsNothing() throws Exception {
		this.jdbc.sql("""
				insert into account_grant (id, user_id, role, unit_id, valid_from, lent_by, lent)
				values (gen_random_uuid(), ?, 'SECRETARY', ?, date '2020-01-01', ?, '{broken}')""")
			.params(this.some.member().id(), this.some.firstBranch(), this.some.office().id())
			.update();
		HttpResponse<String> response = get("/account");
		answers(response, 500, "程序出了问题");
		assertThat(response.body()).doesNotContain("Exception", "broken", "select");
	}

	@Test
	void cookiesAreForThisSiteAndNotForScripts() throws Exception {
		HttpResponse<String> secure = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(url("/login")).header("X-Forwarded-Proto", "https").build(),
					HttpResponse.BodyHandlers.ofString());
		assertThat(secure.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure", "HttpOnly",
				"SameSite=Lax");
		HttpResponse<String> in = post("/login", "/login", "username", SomeOrganization.username(this.some.office()),
				"password", SomeOrganization.PASSWORD);
		assertThat(in.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("SESSION=")
				.contains("HttpOnly", "SameSite=Lax")
				.doesNotContain("Secure"));
	}

	@Test
	void aVisitorCostsNoSession() throws Exception {
		long before = sessions();
		HttpClient visitor = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		for (String address : List.of("/login", "/plans?year=2026", "/login?out", "/no/such/page", "/login?ended")) {
			visitor.send(HttpRequest.newBuilder(url(address)).header("Accept", "text/html").build(),
					HttpResponse.BodyHandlers.ofString());
		}
		visitor.send(form("/organizations", "name", "x"), HttpResponse.BodyHandlers.ofString());
		String page = visitor.send(HttpRequest.newBuilder(url("/login")).build(), HttpResponse.BodyHandlers.ofString())
			.body();
		HttpResponse<String> wrong = visitor.send(
				form("/login", "username", "nobody", "password", "wrong", "_csrf",
						Jsoup.parse(page).selectFirst("input[name=_csrf]").val()),
				HttpResponse.BodyHandlers.ofString());
		assertThat(wrong.headers().firstValue("Location")).hasValue("/login");
		assertThat(visitor.send(HttpRequest.newBuilder(url("/login")).build(), HttpResponse.BodyHandlers.ofString())
			.body()).contains("用户名或密码不对", "value=\"nobody\"");
		assertThat(sessions()).isEqualTo(before);
	}

	private long sessions() {
		return this.jdbc.sql("select count(*) from spring_session").query(Long.class).single();
	}

	@Test
	void everyPageCarriesTheStrictPolicyAndIsNotKeptByTheBrowser() throws Exception {
		HttpResponse<String> page = get("/account");
		assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'")
			.doesNotContain("unsafe");
		assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
	}

	/**
	 * A page's session is still being written when its last byte has come; what a static
	 * file would ask of its session has happened by then. So one clean answer proves it.
	 * Jobs of other tests' programs that run beside do not touch sessions.
	 */
	@Test
	void aPageTouchesItsSessionLittleAndAStaticFileNever() throws Exception {
		String page = get("/account").body();
		StatementCounter.reset();
		get("/account");
		assertThat(StatementCounter.sessionCount()).isLessThanOrEqualTo(3);
		StatementCounter.reset();
		get("/account");
		get("/account");
		get("/account");
		assertThat(StatementCounter.all()
			.stream()
			.filter((sql) -> sql.contains("SPRING_SESSION S") && sql.strip().startsWith("SELECT"))
			.count()).as("each page reads its session once").isEqualTo(3);
		String style = page.replaceAll("(?s).*href=\"(/assets/app[^\"]*)\".*", "$1");
		boolean alone = false;
		for (int tries = 0; tries < 50 && !alone; tries++) {
			StatementCounter.reset();
			assertThat(get(style).statusCode()).isEqualTo(200);
			alone = StatementCounter.sessionCount() == 0;
		}
		assertThat(alone).as(() -> String.join("\n", StatementCounter.all())).isTrue();
	}

	private static void answers(HttpResponse<String> response, int status, String text) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body()).contains(text).doesNotContain("Whitelabel");
	}

	private HttpResponse<String> get(String path) throws Exception {
		return send(HttpRequest.newBuilder(url(path)).header("Accept", "text/html").build());
	}

	/** With the token of a page that has a form. */
	private HttpResponse<String> post(String page, String path, String... fields) throws Exception {
		String token = get(page).body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
		String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
		all[fields.length] = "_csrf";
		all[fields.length + 1] = token;
		return send(form(path, all));
	}

	/** As a browser sends it: with the tokens of its page, and the page's address. */
	private HttpRequest from(String page, String path, String... fields) throws Exception {
		return fromShown(get(page), page, path, fields);
	}

	private HttpRequest fromShown(HttpResponse<String> shown, String page, String path, String... fields) {
		List<String> all = new ArrayList<>(List.of(fields));
		for (String token : List.of("_csrf", "_once")) {
			all.add(token);
			all.add(Jsoup.parse(shown.body()).selectFirst("main input[name=" + token + "]").val());
		}
		return HttpRequest.newBuilder(form(path, all.toArray(String[]::new)), (name, value) -> true)
			.header("Referer", url(page).toString())
			.build();
	}

	private HttpRequest form(String path, String... fields) {
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < fields.length; i += 2) {
			body.append(fields[i])
				.append('=')
				.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
				.append('&');
		}
		return HttpRequest.newBuilder(url(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(HttpRequest.BodyPublishers.ofString(body.toString()))
			.build();
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private URI url(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
