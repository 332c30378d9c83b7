package org.partyplan.account.entry;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.partyplan.account.model.SignedIn;
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

	private static final String CHANGE = "/account/password";

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
		Optional<CurrentUsers.Loaded> loaded = signedIn().flatMap((signedIn) -> this.users.load(signedIn.id()));
		if (loaded.isPresent() && loaded.get().mustChangePassword() && !allowed(request)) {
			askForNewPassword(request, response);
			return;
		}
		SecurityContextHolder.setContext(
				new SecurityContextImpl(loaded.map((found) -> authentication(found.user().at(RequestPath.of(request))))
					.orElseGet(CurrentUserFilter::nobody)));
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return RequestPath.of(request).startsWith("/assets/") || signedIn().isEmpty();
	}

	private void endWhatIsOld(@Nullable HttpSession session) {
		if (session != null
				&& !this.clock.instant().isBefore(Instant.ofEpochMilli(session.getCreationTime()).plus(LIFE))) {
			session.invalidate();
			SecurityContextHolder.clearContext();
		}
	}

	private static boolean allowed(HttpServletRequest request) {
		return RequestPath.of(request).equals(CHANGE) || RequestPath.of(request).equals("/logout");
	}

	private static Optional<SignedIn> signedIn() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.map(Authentication::getPrincipal)
			.filter(SignedIn.class::isInstance)
			.map(SignedIn.class::cast);
	}

	private static Authentication authentication(CurrentUser user) {
		List<GrantedAuthority> roles = user.grants()
			.stream()
			.map((grant) -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + grant.role()))
			.distinct()
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(user, null, roles);
	}

	/** A disabled account is nobody, and is asked to sign in. */
	private static Authentication nobody() {
		return new AnonymousAuthenticationToken("disabled", "nobody",
				AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
	}

	private static void askForNewPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (request.getHeader("HX-Request") == null) {
			response.sendRedirect(request.getContextPath() + CHANGE);
			return;
		}
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		response.setHeader("HX-Redirect", request.getContextPath() + CHANGE);
	}

}
