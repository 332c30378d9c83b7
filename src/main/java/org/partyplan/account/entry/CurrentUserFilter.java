package org.partyplan.account.entry;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.partyplan.account.factor.SessionFactors;
import org.partyplan.shared.CurrentUser;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts today's grants behind the session's account, for this request only: a right taken
 * away ends with the next click.
 */
class CurrentUserFilter extends OncePerRequestFilter {

	/** What the authentication of an account with a second factor bears. */
	private static final GrantedAuthority CODED = new SimpleGrantedAuthority("CODED");

	/** However busy it is, a session ends so long after the sign-in. */
	static final Duration LIFE = Duration.ofHours(12);

	private final CurrentUsers users;

	private final Clock clock;

	CurrentUserFilter(CurrentUsers users, Clock clock) {
		this.users = users;
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		endWhatIsOld(request.getSession(false));
		Optional<CurrentUsers.Loaded> loaded = SessionFactors.signedIn()
			.flatMap((signedIn) -> this.users.load(signedIn.id()));
		Authentication session = SecurityContextHolder.getContext().getAuthentication();
		String first = loaded.filter((found) -> !halfway(found, session)).map(CurrentUsers.Loaded::first).orElse(null);
		if (first != null && !RequestPath.of(request).startsWith(first) && !allowed(request)) {
			lead(first, request, response);
			return;
		}
		SecurityContextHolder.setContext(
				new SecurityContextImpl(loaded.map((found) -> authentication(found, session, RequestPath.of(request)))
					.orElseGet(CurrentUserFilter::nobody)));
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return RequestPath.of(request).startsWith("/assets/") || SessionFactors.signedIn().isEmpty();
	}

	private void endWhatIsOld(@Nullable HttpSession session) {
		if (session != null
				&& !this.clock.instant().isBefore(Instant.ofEpochMilli(session.getCreationTime()).plus(LIFE))) {
			session.invalidate();
			SecurityContextHolder.clearContext();
		}
	}

	private static boolean allowed(HttpServletRequest request) {
		return RequestPath.of(request).equals(AskAgain.PAGE) || RequestPath.of(request).equals("/logout");
	}

	/** Whether a code is asked of who it is. */
	static boolean coded(@Nullable Authentication who) {
		return who != null && who.getAuthorities().contains(CODED);
	}

	private static boolean halfway(CurrentUsers.Loaded found, Authentication session) {
		return found.coded() && !SessionFactors.has(session, SessionFactors.CODE);
	}

	/** Before the code is shown there is somebody, without any right. */
	private static Authentication authentication(CurrentUsers.Loaded found, Authentication session, String path) {
		CurrentUser user = halfway(found, session) ? new CurrentUser(found.user().id(), found.user().name(), List.of())
				: found.user().at(path);
		Stream<GrantedAuthority> roles = user.grants()
			.stream()
			.map((grant) -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + grant.role()))
			.distinct();
		Stream<GrantedAuthority> coded = found.coded() ? Stream.of(CODED) : Stream.empty();
		return UsernamePasswordAuthenticationToken.authenticated(user, null,
				Stream.of(roles, coded, SessionFactors.of(session).stream())
					.flatMap((one) -> one)
					.map(GrantedAuthority.class::cast)
					.toList());
	}

	/** A disabled account is nobody, and is asked to sign in. */
	private static Authentication nobody() {
		return new AnonymousAuthenticationToken("disabled", "nobody",
				AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
	}

	private static void lead(String first, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (request.getHeader("HX-Request") == null) {
			response.sendRedirect(request.getContextPath() + first);
			return;
		}
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		response.setHeader("HX-Redirect", request.getContextPath() + first);
	}

}
