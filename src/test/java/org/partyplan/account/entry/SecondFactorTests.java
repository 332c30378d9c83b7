package org.partyplan.account.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.account.factor.Totp;
import org.partyplan.organization.Seal;
import org.partyplan.shared.CurrentUser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

/** With real sessions, against a server that asks again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "party-plan.ask-again=true")
class SecondFactorTests {

	/** Downloads that take nobody's data away. */
	private static final Set<String> HARMLESS = Set.of("/plans/{id}/export.xlsx", "/plans/{id}/export.docx",
			"/plans/{id}/export.pdf", "/plans/{id}/changes/{number}/export.docx", "/members/import/template.xlsx",
			"/assignments/export.xlsx", "/assignments/list.xlsx", "/assignments/list.zip", "/activities/export.xlsx",
			"/metrics/export.xlsx", "/metrics/{id}/export.xlsx", "/papers/statistics/export.xlsx");

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Seal seal;

	@Autowired
	private FindByIndexNameSessionRepository<? extends Session> sessions;

	@LocalServerPort
	private int port;

	private SomeOrganization some;

	private Connection browser;

	@BeforeEach
	void somebody() {
		this.jdbc.sql("delete from account_factor_duty").update();
		this.jdbc.sql("delete from account_failure").update();
		this.some = SomeOrganization.in(this.jdbc);
		this.browser = browser();
	}

	@Test
	void withThePasswordAloneNoPageOpens() throws IOException {
		signIn(this.some.office());
		List<String> first = switchOn(this.some.office());
		assertThat(first).hasSize(10).doesNotHaveDuplicates();
		this.browser = browser();
		Document asked = signIn(this.some.office());
		assertThat(asked.location()).endsWith("/login/confirm");
		assertThat(asked.text()).contains("还差一步").doesNotContain("再确认一次");
		assertThat(told("account.signedIn", this.some.office())).isEqualTo(1);
		for (String path : List.of("/", "/account", "/account/password", "/members", "/account/factor")) {
			assertThat(get(path).location()).as(path).endsWith("/login/confirm");
		}
		assertThat(answer(get("/members"), null, code(this.some.office(), 0)).location()).endsWith("/members");
		assertThat(told("account.signedIn", this.some.office())).isEqualTo(2);
		assertThat(get("/account/factor").text()).contains("备用码还剩 10 个");
	}

	@Test
	void aHalfSignedInSessionReachesNoRouteAtAll() throws IOException {
		signIn(this.some.systemAdmin());
		switchOn(this.some.systemAdmin());
		this.browser = browser();
		signIn(this.some.systemAdmin());
		for (Route route : routes()) {
			if (!route.roles().contains("PUBLIC") && !route.roles().contains("REFUSAL") && route.method().equals("GET")
					&& !route.path().equals("/login/confirm")) {
				assertThat(get(route.sample()).location()).as(route.path()).endsWith("/login/confirm");
			}
		}
	}

	@Test
	void noCodeOpensTwice() throws IOException {
		signIn(this.some.office());
		switchOn(this.some.office());
		String code = code(this.some.office(), 0);
		Connection thief = browser();
		this.browser = browser();
		assertThat(answer(signIn(this.some.office()), null, code).location()).doesNotContain("/login");
		this.browser = thief;
		assertThat(answer(signIn(this.some.office()), null, code).text()).contains("不对，或已用过");
		assertThat(answer(get("/"), null, code(this.some.office(), 1)).location()).doesNotContain("/login");
	}

	@Test
	void aRecoveryCodeOpensOnce() throws IOException {
		signIn(this.some.office());
		String paper = switchOn(this.some.office()).get(3);
		this.browser = browser();
		signIn(this.some.office());
		assertThat(answer(get("/"), null, paper.toLowerCase()).text()).contains("不对，或已用过");
		assertThat(answer(get("/"), null, paper).location()).doesNotContain("/login");
		assertThat(get("/account/factor").text()).contains("备用码还剩 9 个");
		this.browser = browser();
		signIn(this.some.office());
		assertThat(answer(get("/"), null, paper).text()).contains("不对，或已用过");
		assertThat(told("account.recoveryUsed", this.some.office())).isEqualTo(1);
		assertThat(this.jdbc.sql("select title from notification_message where recipient_id = ?")
			.param(this.some.office().id())
			.query(String.class)
			.list()).as("the owner hears of it").anyMatch((title) -> title.startsWith("用了一个备用码，还剩 9 个"));
	}

	@Test
	void fiveWrongCodesLockWhereTheyWereTypedAndTheOwnerIsTold() throws IOException {
		signIn(this.some.office());
		switchOn(this.some.office());
		Connection owner = this.browser;
		this.browser = browser();
		Document page = signIn(this.some.office());
		for (int left = 4; left > 0; left--) {
			page = answer(page, null, "000000");
			assertThat(page.text()).contains("再错 " + left + " 次");
		}
		assertThat(answer(page, null, "000000").text()).contains("连续输错 5 次");
		assertThat(answer(page, null, code(this.some.office(), 0)).text()).contains("连续输错 5 次");
		assertThat(told("account.wrongCode", this.some.office())).isEqualTo(5);
		assertThat(this.jdbc
			.sql("select count(*) from notification_message where recipient_id = ? and step like 'codes:%'")
			.param(this.some.office().id())
			.query(Long.class)
			.single()).isEqualTo(1);
		this.browser = owner;
		get("/logout-is-a-form");
		assertThat(answer(signIn(this.some.office()), null, code(this.some.office(), 0)).location())
			.as("on the owner's own device")
			.doesNotContain("/login");
	}

	@Test
	void whoMustAndHasNoneSwitchesItOnBeforeAllElse() throws IOException {
		this.jdbc.sql("insert into account_factor_duty (role, required_from) values ('OFFICE', ?)")
			.param(LocalDate.now().minusDays(1))
			.update();
		assertThat(signIn(this.some.office()).location()).endsWith("/account/factor");
		for (String path : List.of("/", "/members", "/account", "/members/export.xlsx")) {
			assertThat(get(path).location()).as(path).endsWith("/account/factor");
		}
		switchOn(this.some.office());
		assertThat(get("/members").location()).endsWith("/members");
		Document off = get("/account/factor");
		assertThat(off.select("form[action$=/off]")).isEmpty();
		off.select("form[action$=/codes]").attr("action", "/account/factor/off");
		assertThat(send(off, "/off", "code", code(this.some.office(), 1)).text()).contains("您的权限要求两步验证");
	}

	@Test
	void itIsSwitchedOffWithACodeAlone() throws IOException {
		signIn(this.some.office());
		switchOn(this.some.office());
		assertThat(send(get("/account/factor"), "/off", "code", "123456").text()).contains("不对，或已用过");
		assertThat(send(get("/account/factor"), "/codes", "code", code(this.some.office(), 0)).select(".codes li"))
			.hasSize(10);
		assertThat(send(get("/account/factor"), "/off", "code", code(this.some.office(), 1)).text()).contains("已关闭");
		this.browser = browser();
		assertThat(signIn(this.some.office()).location()).doesNotContain("/login");
		assertThat(this.jdbc.sql("select secret_sealed from account_factor where user_id = ?")
			.param(this.some.office().id())
			.query(String.class)
			.list()).isEmpty();
	}

	@Test
	void theSecretIsSealedAndTheRecoveryCodesArePrints() throws IOException {
		signIn(this.some.office());
		List<String> codes = switchOn(this.some.office());
		String row = this.jdbc.sql("select secret_sealed from account_factor where user_id = ?")
			.param(this.some.office().id())
			.query(String.class)
			.single();
		assertThat(row).doesNotContain(this.seal.open(row));
		assertThat(this.jdbc.sql("select code_hash from account_recovery_code").query(String.class).list())
			.doesNotContainAnyElementsOf(codes)
			.allMatch((hash) -> hash.matches("[0-9a-f]{64}"));
	}

	@Test
	void aGraveDeedAsksAgainAfterAQuarterOfAnHourAndLosesNothing() throws IOException {
		signIn(this.some.securityAdmin());
		CurrentUser fresh = this.some.account("新人");
		String sheet = "/admin/users/" + fresh.id();
		Document page = get(sheet);
		age(this.some.securityAdmin());
		Document asked = send(page, "/grants", "role", "MEMBER", "unitId", this.some.firstBranch().toString());
		assertThat(asked.text()).contains("再确认一次", "刚才填写的内容都在");
		assertThat(asked.selectFirst("form input[name=role]").val()).isEqualTo("MEMBER");
		assertThat(held(fresh)).isEmpty();
		Document wrong = answer(asked, "wrong", null);
		assertThat(wrong.text()).contains("密码不对");
		assertThat(told("account.wrongPassword", this.some.securityAdmin())).isEqualTo(1);
		assertThat(held(fresh)).isEmpty();
		assertThat(answer(wrong, SomeOrganization.PASSWORD, null).text()).contains("已授权");
		assertThat(held(fresh)).containsExactly("MEMBER");
		Document page2 = get(sheet);
		assertThat(send(page2, "/end").text()).as("within the quarter of an hour").contains("已结束");
	}

	@Test
	void whatIsWrongWithAFormIsSaidAfterTheQuestionWithWhatWasTyped() throws IOException {
		signIn(this.some.securityAdmin());
		Document page = get("/admin/users/" + this.some.account("新人").id());
		age(this.some.securityAdmin());
		Document asked = send(page, "/grants", "role", "MEMBER", "from", "2001-01-01");
		Document refused = answer(asked, SomeOrganization.PASSWORD, null);
		assertThat(refused.text()).contains("不能从过去");
		assertThat(refused.selectFirst("option[selected][value=MEMBER]")).isNotNull();
	}

	@Test
	void whereTheFactorIsOnThePasswordAndACodeAreAsked() throws IOException {
		signIn(this.some.office());
		switchOn(this.some.office());
		age(this.some.office());
		Document page = get("/members");
		assertThat(page.location()).as("what is not grave").endsWith("/members");
		Document asked = get("/members/export.xlsx", page.location());
		assertThat(asked.location()).endsWith("/login/confirm");
		assertThat(answer(asked, SomeOrganization.PASSWORD, "000000").text()).contains("验证码不对");
		Document back = answer(get("/login/confirm"), SomeOrganization.PASSWORD, code(this.some.office(), 0));
		assertThat(back.location()).as("a download leads back to its page").endsWith("/members");
		assertThat(back.text()).contains("已确认是您本人");
		assertThat(response("/members/export.xlsx").contentType()).contains("spreadsheet");
	}

	@Test
	void everyGraveRouteAsksAgain() throws IOException {
		Map<String, CurrentUser> users = Map.of("OFFICE", this.some.office(), "SYSTEM_ADMIN", this.some.systemAdmin(),
				"SECURITY_ADMIN", this.some.securityAdmin(), "AUDITOR", this.some.auditor(), "SECRETARY",
				this.some.secretary(), "ALL", this.some.office());
		List<Route> grave = new ArrayList<>();
		for (Route route : routes()) {
			boolean download = route.path().matches(".*\\.(xlsx|docx|pdf|csv|zip)") && !HARMLESS.contains(route.path());
			boolean power = route.method().equals("POST") && route.path()
				.matches("/(admin/(users|requests|factors)|account/(factor|delegations)).*|.*/reveal");
			if (download || power) {
				grave.add(route);
			}
		}
		assertThat(grave).hasSizeGreaterThan(30);
		for (Map.Entry<String, CurrentUser> user : users.entrySet()) {
			this.browser = browser();
			signIn(user.getValue());
			age(user.getValue());
			String token = get("/account").selectFirst("input[name=_csrf]").val();
			for (Route route : grave) {
				if (route.roles().contains(user.getKey())) {
					Connection.Response answer = this.browser.newRequest(url(route.sample()))
						.method(Connection.Method.valueOf(route.method()))
						.data(route.method().equals("POST") ? Map.of("_csrf", token) : Map.of())
						.execute();
					assertThat(answer.parse().text()).as(user.getKey() + " " + route).contains("再确认一次是您本人");
				}
			}
		}
	}

	@Test
	void theSecurityAdministratorSaysWhoNeedsItFromWhenAndWhy() throws IOException {
		signIn(this.some.securityAdmin());
		Document wrong = send(get("/admin/factors"), "/admin/factors", "role", "OFFICE", "from", "2001-01-01");
		assertThat(wrong.text()).contains("不能从过去");
		assertThat(wrong.selectFirst("option[selected][value=OFFICE]")).isNotNull();
		Document said = send(get("/admin/factors"), "/admin/factors", "role", "OFFICE", "from",
				LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusDays(7).toString());
		assertThat(said.text()).contains("已要求", SomeOrganization.username(this.some.office()));
		Connection office = browser();
		Connection security = this.browser;
		this.browser = office;
		assertThat(signIn(this.some.office()).location()).as("not before the day").doesNotContain("/account/factor");
		this.browser = security;
		assertThat(send(get("/admin/factors"), "/OFFICE/end", "reason", " ").text()).contains("请填写");
		assertThat(send(get("/admin/factors"), "/OFFICE/end", "reason", "手机统一更换").text()).contains("已不再要求");
		assertThat(this.jdbc.sql("select detail from audit_entry where event = 'account.factorReleased'")
			.query(String.class)
			.list()).anySatisfy((detail) -> assertThat(detail).contains("党委办公室", "手机统一更换"));
	}

	private List<String> held(CurrentUser user) {
		return this.jdbc.sql("select role from account_grant where user_id = ?")
			.param(user.id())
			.query(String.class)
			.list();
	}

	private long told(String event, CurrentUser user) {
		return this.jdbc.sql("select count(*) from audit_entry where event = ? and subject_id = ?")
			.params(event, user.id())
			.query(Long.class)
			.single();
	}

	/** Of the half minute about now, or the one after; used ones are forgotten. */
	private String code(CurrentUser user, int step) {
		if (step == 0) {
			this.jdbc.sql("update account_factor set last_step = 0 where user_id = ?").param(user.id()).update();
		}
		return Totp.code(this.seal.open(this.jdbc.sql("select secret_sealed from account_factor where user_id = ?")
			.param(user.id())
			.query(String.class)
			.single()), Instant.now().plusSeconds(30L * step));
	}

	private List<String> switchOn(CurrentUser user) throws IOException {
		Document begun = send(get("/account/factor"), "/begin");
		assertThat(begun.select("svg.qr path")).hasSize(1);
		String secret = begun.selectFirst(".secret").text().replace(" ", "");
		assertThat(send(begun, "/on", "code", "000000").text()).contains("验证码不对");
		Document on = send(get("/account/factor"), "/on", "code", Totp.code(secret, Instant.now()));
		assertThat(on.text()).contains("已启用", "只显示这一次");
		assertThat(told("account.factorOn", user)).isEqualTo(1);
		return on.select(".codes code").eachText();
	}

	/** Its user signed in sixteen minutes ago. */
	private void age(CurrentUser user) {
		age(this.sessions, SomeOrganization.username(user));
	}

	private static <S extends Session> void age(FindByIndexNameSessionRepository<S> sessions, String name) {
		sessions.findByPrincipalName(name).values().forEach((session) -> {
			SecurityContext context = session.getAttribute("SPRING_SECURITY_CONTEXT");
			List<GrantedAuthority> older = context.getAuthentication()
				.getAuthorities()
				.stream()
				.map((one) -> (one instanceof FactorGrantedAuthority factor)
						? FactorGrantedAuthority.withAuthority(factor.getAuthority())
							.issuedAt(factor.getIssuedAt().minusSeconds(960))
							.build()
						: one)
				.map(GrantedAuthority.class::cast)
				.toList();
			session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(UsernamePasswordAuthenticationToken
				.authenticated(context.getAuthentication().getPrincipal(), null, older)));
			sessions.save(session);
		});
	}

	private Document signIn(CurrentUser user) throws IOException {
		return send(get("/login"), "/login", "username", SomeOrganization.username(user), "password",
				SomeOrganization.PASSWORD);
	}

	private Document answer(Document page, String password, String code) throws IOException {
		FormElement form = (FormElement) page.selectFirst("form.confirm");
		assertThat(form).as(page.location() + page.text()).isNotNull();
		List<String> fields = new ArrayList<>();
		if (password != null) {
			fields.addAll(List.of("_confirmPassword", password));
		}
		if (code != null) {
			fields.addAll(List.of("_confirmCode", code));
		}
		return submit(page, form, fields.toArray(String[]::new));
	}

	private Document send(Document page, String action, String... fields) throws IOException {
		FormElement form = (FormElement) page.selectFirst("main form[action$=" + action + "]");
		assertThat(form).as(page.location() + " " + action + page.text()).isNotNull();
		return submit(page, form, fields);
	}

	private Document submit(Document page, FormElement form, String... fields) throws IOException {
		for (int i = 0; i < fields.length; i += 2) {
			form.select("input[name=" + fields[i] + "]").val(fields[i + 1]);
			form.select("select[name=" + fields[i] + "] option[value=" + fields[i + 1] + "]").attr("selected", "");
		}
		return this.browser.newRequest(form.absUrl("action"))
			.data(form.formData())
			.referrer(page.location())
			.method(Connection.Method.POST)
			.execute()
			.parse();
	}

	private Document get(String path) throws IOException {
		return response(path).parse();
	}

	private Document get(String path, String from) throws IOException {
		return this.browser.newRequest(url(path)).referrer(from).execute().parse();
	}

	private Connection.Response response(String path) throws IOException {
		return this.browser.newRequest(url(path)).execute();
	}

	private Connection browser() {
		return Jsoup.newSession().ignoreHttpErrors(true).ignoreContentType(true).header("Accept", "text/html");
	}

	private String url(String path) {
		return "http://localhost:" + this.port + path;
	}

	private static List<Route> routes() throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/site.txt"))
			.stream()
			.map(String::strip)
			.filter((line) -> line.startsWith("GET ") || line.startsWith("POST "))
			.map((line) -> line.split("\\s+"))
			.map((words) -> new Route(words[0], words[1], Set.of(java.util.Arrays.copyOfRange(words, 2, words.length))))
			.toList();
	}

	private record Route(String method, String path, Set<String> roles) {

		String sample() {
			return this.path.replace("{role}", "OFFICE").replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
		}

	}

}
