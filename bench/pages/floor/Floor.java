package floor;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The least that a page of this kind costs: fifty rows of five cells with links, from one
 * indexed query. Bare, nobody signs in and there is no layout; dressed, there are a
 * sign-in, a session in PostgreSQL, a menu and compression as the program has them.
 */
@SpringBootApplication
public class Floor {

	public static void main(String[] args) {
		SpringApplication.run(Floor.class, args);
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new BCryptPasswordEncoder();
	}

	@Bean
	UserDetailsService users(PasswordEncoder encoder) {
		return new InMemoryUserDetailsManager(
				User.withUsername("office").password(encoder.encode("Trial#2026")).roles("OFFICE").build());
	}

	@Bean
	@Profile("bare")
	SecurityFilterChain open(HttpSecurity http) {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf((csrf) -> csrf.disable())
			.sessionManagement((sessions) -> sessions.disable())
			.requestCache((cache) -> cache.disable())
			.build();
	}

	@Bean
	@Profile("dressed")
	SecurityFilterChain signedIn(HttpSecurity http) {
		return http.authorizeHttpRequests(
				(requests) -> requests.requestMatchers("/login", "/once").permitAll().anyRequest().hasRole("OFFICE"))
			.formLogin((login) -> login.loginPage("/login"))
			.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives("default-src 'self'")))
			.csrf((csrf) -> csrf.ignoringRequestMatchers("/once"))
			.build();
	}

	/** A row of the list. */
	public record Row(int id, String name, String unit, LocalDate day, String status) {
	}

	/** A way of the menu. */
	public record Way(String area, String address, String label) {
	}

	@Controller
	static class Pages {

		private static final List<Way> MENU = IntStream.rangeClosed(1, 13)
			.mapToObj((n) -> new Way("area" + n, "/list/" + n, "栏目" + n))
			.toList();

		private final JdbcClient jdbc;

		Pages(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		@GetMapping("/login")
		String login() {
			return "floor/login";
		}

		@GetMapping("/bare")
		String bare(Model model) {
			model.addAttribute("rows", rows());
			return "floor/bare";
		}

		@GetMapping("/dressed")
		String dressed(Model model) {
			model.addAttribute("rows", rows()).addAttribute("menu", MENU).addAttribute("active", "area3");
			return "floor/dressed";
		}

		/** One row, committed. */
		@PostMapping("/once")
		@ResponseBody
		String once() {
			this.jdbc.sql("insert into floor_once (note) values ('x')").update();
			return "ok";
		}

		private List<Row> rows() {
			return this.jdbc
				.sql("select id, name, unit, day, status from floor_row where unit_id = ? order by id limit 50")
				.param(17)
				.query(Row.class)
				.list();
		}

	}

}
