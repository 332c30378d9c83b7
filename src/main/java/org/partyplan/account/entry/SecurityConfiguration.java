package org.partyplan.account.entry;

import java.time.Clock;
import java.util.List;

import org.partyplan.account.factor.SessionFactors;
import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationManagerFactories;
import org.springframework.security.authorization.AuthorizationManagerFactory;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Signing in, and who may open which address at all: each module says so of its own
 * pages.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	/** Who has a second factor shows it before anything else is looked at. */
	private static final AuthorizationManagerFactory<RequestAuthorizationContext> WITH_CODE = AuthorizationManagerFactories
		.<RequestAuthorizationContext>multiFactor()
		.requireFactors(SessionFactors.CODE)
		.when(CurrentUserFilter::coded)
		.build();

	private static final String[] PUBLIC = { "/login", "/login/ended", "/setup", "/assets/**", "/error",
			"/actuator/health", "/actuator/health/**", "/favicon.ico" };

	@Bean
	SecurityFilterChain filters(HttpSecurity http, List<AccessRules> access, CurrentUsers users, SignInOutcome outcome,
			ExpiredSession expired, ReturnAddress back, GraveDeeds grave, Confirming confirming, AskAgain asking,
			MessageSource messages, Clock clock) {
		http.csrf((csrf) -> csrf.csrfTokenRepository(new VisitorTokens()));
		// a session's age is counted from the sign-in
		http.sessionManagement((sessions) -> sessions.sessionFixation(SessionFixationConfigurer::newSession));
		http.authorizeHttpRequests((requests) -> {
			requests.requestMatchers(PUBLIC).permitAll();
			requests.requestMatchers(AskAgain.PAGE).authenticated();
			access.stream()
				.flatMap((module) -> module.rules().stream())
				.forEach((rule) -> requests.requestMatchers(rule.posting() ? HttpMethod.POST : null, paths(rule))
					.access(AuthorizationManagers.allOf(WITH_CODE.hasAnyRole(rule.roleNames()), grave)));
			requests.anyRequest().access(AuthorizationManagers.allOf(WITH_CODE.authenticated(), grave));
		});
		http.formLogin((login) -> login.loginPage("/login").successHandler(outcome).failureHandler(outcome));
		http.logout((logout) -> logout.addLogoutHandler(outcome).logoutSuccessUrl("/login?out"));
		http.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
		http.exceptionHandling((failures) -> failures.authenticationEntryPoint(expired).accessDeniedHandler(expired));
		http.requestCache((cache) -> cache.requestCache(back));
		http.addFilterBefore(new CurrentUserFilter(users, clock), AuthorizationFilter.class);
		http.addFilterBefore(new ConfirmFilter(confirming, asking, messages), CurrentUserFilter.class);
		return http.build();
	}

	private static String[] paths(AccessRule rule) {
		return rule.paths().toArray(String[]::new);
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return new BCryptPasswordEncoder();
	}

	@Bean
	AuthenticationProvider accounts(SignIns signIns, PasswordEncoder encoder) {
		DaoAuthenticationProvider accounts = new DaoAuthenticationProvider(signIns::load);
		accounts.setPasswordEncoder(encoder);
		accounts.setPreAuthenticationChecks((user) -> {
		});
		accounts.setPostAuthenticationChecks(signIns::check);
		return accounts;
	}

	/** Nobody reads how long each filter took. */
	@Bean
	SecurityObservationSettings observations() {
		return SecurityObservationSettings.noObservations();
	}

	/**
	 * No text holds a zero character: the database could not keep it.
	 */
	@Bean
	StrictHttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterValues((value) -> value == null || value.indexOf('\0') < 0);
		return firewall;
	}

}
