package org.partyplan.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Who may open which address at all; which rows are seen there is decided in each
 * statement's where clause.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final String[] PUBLIC = { "/login", "/login/ended", "/setup", "/assets/**", "/error",
			"/actuator/health", "/actuator/health/**", "/favicon.ico" };

	private static final String[] STAFF = { "OFFICE", "SECRETARY", "LEADER", "DISCIPLINE", "DEPARTMENT", "MEMBER" };

	@Bean
	SecurityFilterChain filters(HttpSecurity http, CurrentUsers users, SignInOutcome outcome, ExpiredSession expired) {
		http.authorizeHttpRequests((requests) -> requests.requestMatchers(PUBLIC)
			.permitAll()
			.requestMatchers(HttpMethod.POST, "/admin/users/*/grants/**")
			.hasRole("SECURITY_ADMIN")
			.requestMatchers("/admin/users/new")
			.hasRole("SYSTEM_ADMIN")
			.requestMatchers(HttpMethod.POST, "/admin/users/**")
			.hasRole("SYSTEM_ADMIN")
			.requestMatchers("/admin/users/**")
			.hasAnyRole("SYSTEM_ADMIN", "SECURITY_ADMIN")
			.requestMatchers(HttpMethod.POST, "/admin/regulations/**", "/admin/holidays/**")
			.hasRole("SYSTEM_ADMIN")
			.requestMatchers("/admin/regulations/**", "/admin/holidays/**")
			.hasAnyRole("SYSTEM_ADMIN", "OFFICE", "SECRETARY", "LEADER", "DISCIPLINE")
			.requestMatchers("/audit/**")
			.hasRole("AUDITOR")
			.requestMatchers("/account/**")
			.authenticated()
			.requestMatchers(HttpMethod.POST, "/plans/*/sign")
			.hasRole("LEADER")
			.requestMatchers(HttpMethod.POST, "/plans/*/return")
			.hasAnyRole("OFFICE", "LEADER")
			.requestMatchers(HttpMethod.POST, "/plans/*/receipt")
			.hasRole("SECRETARY")
			.requestMatchers(HttpMethod.POST, "/plans/*/submit", "/plans/*/pass", "/plans/*/issue", "/plans/*/archive",
					"/plans/*/receipt/remind")
			.hasRole("OFFICE")
			.requestMatchers("/plans/*/source")
			.hasRole("OFFICE")
			.requestMatchers("/plans/new", "/plans/copy", "/plans/read/**", "/plans/*/edit/**",
					"/plans/*/amendments/**", "/assignments/errands/**", "/assignments/remind")
			.hasRole("OFFICE")
			.requestMatchers("/dashboard/**")
			.hasAnyRole("LEADER", "OFFICE", "DISCIPLINE")
			.requestMatchers(HttpMethod.POST, "/members/*/reveal")
			.hasAnyRole("OFFICE", "SECRETARY")
			.requestMatchers("/members/settings", "/members/import/**")
			.hasRole("OFFICE")
			.requestMatchers("/me")
			.hasAnyRole(STAFF)
			.requestMatchers(HttpMethod.GET, "/members/*/own")
			.hasAnyRole("OFFICE", "SECRETARY")
			.requestMatchers("/organizations/new", "/organizations/*/*", "/members/new", "/members/*/*")
			.hasRole("OFFICE")
			.requestMatchers(HttpMethod.POST, "/organizations/**", "/members/**")
			.hasRole("OFFICE")
			.requestMatchers("/organizations/**", "/members/**")
			.hasAnyRole("OFFICE", "SECRETARY", "LEADER", "DISCIPLINE")
			.requestMatchers("/activities/kinds/**", "/activities/duties/**")
			.hasRole("OFFICE")
			.requestMatchers(HttpMethod.POST, "/activities/readings/**")
			.hasRole("OFFICE")
			.requestMatchers("/activities/readings/**", "/activities/talks")
			.hasAnyRole("OFFICE", "SECRETARY", "LEADER", "DISCIPLINE")
			.requestMatchers(HttpMethod.POST, "/activities/*/check", "/activities/*/return",
					"/activities/compliance/draws/**")
			.hasRole("OFFICE")
			.requestMatchers("/metrics/*/basis")
			.hasRole("OFFICE")
			.requestMatchers(HttpMethod.POST, "/metrics/*/reports")
			.hasAnyRole("OFFICE", "DEPARTMENT")
			.requestMatchers(HttpMethod.POST, "/activities/**")
			.hasAnyRole("OFFICE", "SECRETARY", "DEPARTMENT")
			.requestMatchers("/activities/new", "/activities/*/edit")
			.hasAnyRole("OFFICE", "SECRETARY", "DEPARTMENT")
			.requestMatchers("/activities/**", "/metrics/**")
			.hasAnyRole("OFFICE", "SECRETARY", "LEADER", "DISCIPLINE", "DEPARTMENT")
			.requestMatchers("/papers/**")
			.hasAnyRole("OFFICE", "SECRETARY", "LEADER")
			.requestMatchers("/supervision/weak-branches/new", "/supervision/*/*/*")
			.hasRole("OFFICE")
			.requestMatchers(HttpMethod.POST, "/supervision/**")
			.hasRole("OFFICE")
			.requestMatchers("/supervision/**")
			.hasAnyRole("OFFICE", "SECRETARY", "LEADER", "DISCIPLINE")
			.requestMatchers("/honours/posts/new", "/honours/posts/*/*")
			.hasAnyRole("OFFICE", "SECRETARY")
			.requestMatchers(HttpMethod.POST, "/honours/posts/**")
			.hasAnyRole("OFFICE", "SECRETARY")
			.requestMatchers(HttpMethod.POST, "/honours/kinds/**", "/honours/*/steps", "/honours/*/undo")
			.hasRole("OFFICE")
			.requestMatchers("/honours/kinds")
			.hasRole("OFFICE")
			.requestMatchers("/honours/new")
			.hasAnyRole("OFFICE", "SECRETARY", "DEPARTMENT")
			.requestMatchers(HttpMethod.POST, "/honours/**")
			.hasAnyRole("OFFICE", "SECRETARY", "DEPARTMENT")
			.requestMatchers("/honours/**")
			.hasAnyRole("OFFICE", "SECRETARY", "LEADER", "DISCIPLINE", "DEPARTMENT")
			.requestMatchers("/care/funds/**")
			.hasRole("OFFICE")
			.requestMatchers("/care/**")
			.hasAnyRole("OFFICE", "SECRETARY")
			.requestMatchers("/points/on", "/points/off", "/points/rules/**", "/points/appeals/*/answer",
					"/points/entries/**", "/points/*/entries")
			.hasRole("OFFICE")
			.requestMatchers("/points", "/points/export.xlsx", "/points/appeals")
			.hasAnyRole("OFFICE", "SECRETARY")
			.requestMatchers("/points/**")
			.hasAnyRole(STAFF)
			.requestMatchers("/admissions/steps/**")
			.hasAnyRole("OFFICE", "SYSTEM_ADMIN")
			.requestMatchers(HttpMethod.POST, "/admissions/plan", "/admissions/*/cancel", "/admissions/*/reopen",
					"/admissions/*/extension/**", "/admissions/contacts", "/admissions/contacts/*/end")
			.hasRole("OFFICE")
			.requestMatchers("/admissions/contacts/**")
			.hasAnyRole("OFFICE", "LEADER")
			.requestMatchers("/admissions/possible/**")
			.hasAnyRole("OFFICE", "SECRETARY", "LEADER", "DISCIPLINE")
			.requestMatchers(HttpMethod.POST, "/admissions/**")
			.hasAnyRole("OFFICE", "SECRETARY")
			.requestMatchers("/admissions/new", "/admissions/*/steps/**")
			.hasAnyRole("OFFICE", "SECRETARY")
			.requestMatchers("/admissions/**")
			.hasAnyRole("OFFICE", "SECRETARY", "LEADER")
			.requestMatchers("/plans/**", "/assignments/**")
			.hasAnyRole(STAFF)
			.anyRequest()
			.authenticated());
		http.formLogin((login) -> login.loginPage("/login").successHandler(outcome).failureHandler(outcome));
		http.logout((logout) -> logout.addLogoutHandler(outcome).logoutSuccessUrl("/login?out"));
		http.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
		http.exceptionHandling((failures) -> failures.authenticationEntryPoint(expired).accessDeniedHandler(expired));
		http.requestCache((cache) -> cache.requestCache(pages()));
		http.addFilterBefore(new CurrentUserFilter(users), AuthorizationFilter.class);
		return http.build();
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

	/**
	 * No text holds a zero character: the database could not keep it.
	 */
	@Bean
	StrictHttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterValues((value) -> value.indexOf('\0') < 0);
		return firewall;
	}

	/** Signing in leads back to whole pages, never to a fragment of one. */
	private static HttpSessionRequestCache pages() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache
			.setRequestMatcher((request) -> "GET".equals(request.getMethod()) && request.getHeader("HX-Request") == null
					&& String.valueOf(request.getHeader("Accept")).contains("text/html"));
		return cache;
	}

}
