package org.partyplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.shared.CurrentUser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Calls every mapped route as every role. The table is src/test/resources/site.txt:
 * method, path, then the roles that may call it (ALL for everyone signed in, PUBLIC for
 * everyone). A route missing from it fails, and so does a line whose route is gone.
 */
@SpringBootTest
@AutoConfigureMockMvc
class SiteTests {

	private static final Path TABLE = Path.of("src/test/resources/site.txt");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void everyMappedRouteStandsInTheTable() throws IOException {
		assertThat(mapped()).isEqualTo(new TreeSet<>(table().keySet()));
	}

	@Test
	void aRouteAnswersExactlyTheRolesOfTheTable() throws IOException {
		List<CurrentUser> everyone = this.some.everyone();
		assertThat(table().entrySet()
			.parallelStream()
			.flatMap(
					(line) -> everyone.stream().flatMap((user) -> check(line.getKey(), line.getValue(), user).stream()))
			.toList()).isEmpty();
	}

	@Test
	void whoIsNotSignedInIsAskedToSignIn() throws IOException {
		List<String> open = new ArrayList<>();
		table().forEach((route, roles) -> {
			int status = status(route, null);
			boolean shut = status == 302 || status == 401 || status == 403;
			if (shut == roles.contains("PUBLIC") && !roles.contains("REFUSAL")) {
				open.add(route + " answered " + status);
			}
		});
		assertThat(open).isEmpty();
	}

	private java.util.Optional<String> check(String route, Set<String> roles, CurrentUser user) {
		int status = status(route, user);
		boolean may = roles.contains("PUBLIC") || roles.contains("ALL")
				|| user.grants().stream().anyMatch((grant) -> roles.contains(grant.role().name()));
		boolean did = status != 403;
		return (roles.contains("REFUSAL") || may == did && status < 500) ? java.util.Optional.empty()
				: java.util.Optional.of(route + " answered " + status + " to " + user.grants().get(0).role());
	}

	private int status(String route, @org.jspecify.annotations.Nullable CurrentUser user) {
		String[] words = route.split(" ");
		String path = words[1].replaceAll("\\{(number|year|index|position|part|page)\\}", "1")
			.replaceAll("\\{[^/]+\\}", this.some.committee().toString());
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.method(HttpMethod.valueOf(words[0]))
			.uri(path)
			.with(csrf());
		if (user != null) {
			request.with(SignedInAs.as(user));
		}
		MockHttpServletResponse response = request.exchange().getResponse();
		// MockMvc follows no forward; this one leads to the page that says 403
		return "/login/ended".equals(response.getForwardedUrl()) ? 403 : response.getStatus();
	}

	private Set<String> mapped() {
		Set<String> routes = new TreeSet<>();
		this.mappings.getHandlerMethods().forEach((info, method) -> {
			if (method.getBeanType().getPackageName().startsWith("org.partyplan")) {
				routes.addAll(routes(info));
			}
		});
		return routes;
	}

	private static List<String> routes(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		Set<String> names = methods.isEmpty() ? Set.of("GET", "POST")
				: methods.stream().map(Enum::name).collect(Collectors.toSet());
		return info.getPatternValues()
			.stream()
			.flatMap((path) -> names.stream().map((name) -> name + " " + path))
			.toList();
	}

	private static TreeMap<String, Set<String>> table() throws IOException {
		TreeMap<String, Set<String>> table = new TreeMap<>();
		for (String line : Files.readAllLines(TABLE)) {
			if (!line.isBlank() && !line.startsWith("#")) {
				String[] words = line.trim().split("\\s+");
				table.put(words[0] + " " + words[1], Set.copyOf(Arrays.asList(words).subList(2, words.length)));
			}
		}
		return table;
	}

}
