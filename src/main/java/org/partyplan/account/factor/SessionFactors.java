package org.partyplan.account.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.account.model.AccountSettings;
import org.partyplan.account.model.SignedIn;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** What a session has shown of its user, and when: the password, and a code. */
@Component
public class SessionFactors {

	/** What has been shown: the password. */
	public static final String PASSWORD = FactorGrantedAuthority.PASSWORD_AUTHORITY;

	/** What has been shown: a code. */
	public static final String CODE = "FACTOR_CODE";

	private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	private final Clock clock;

	SessionFactors(Clock clock) {
		this.clock = clock;
	}

	/** Whose session it is, as long as no later filter has looked at it. */
	public static Optional<SignedIn> signedIn() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.map(Authentication::getPrincipal)
			.filter(SignedIn.class::isInstance)
			.map(SignedIn.class::cast);
	}

	/** Those that an authentication bears. */
	public static List<FactorGrantedAuthority> of(Authentication authentication) {
		return authentication.getAuthorities()
			.stream()
			.filter(FactorGrantedAuthority.class::isInstance)
			.map(FactorGrantedAuthority.class::cast)
			.toList();
	}

	/** Whether it was ever shown. */
	public static boolean has(Authentication authentication, String factor) {
		return of(authentication).stream().anyMatch((one) -> factor.equals(one.getAuthority()));
	}

	/** Whether it was shown within the last quarter of an hour. */
	public boolean lately(Authentication authentication, String factor) {
		Instant since = this.clock.instant().minus(AccountSettings.ASK_AFTER);
		return of(authentication).stream()
			.anyMatch((one) -> factor.equals(one.getAuthority()) && one.getIssuedAt().isAfter(since));
	}

	/** They were shown just now; the session gets another id with it. */
	public SecurityContext shown(List<String> factors, HttpServletRequest request, HttpServletResponse response) {
		Authentication before = this.sessions.loadDeferredContext(request).get().getAuthentication();
		List<GrantedAuthority> authorities = new ArrayList<>(before.getAuthorities());
		authorities.removeIf((one) -> factors.contains(one.getAuthority()));
		factors.forEach((factor) -> authorities
			.add(FactorGrantedAuthority.withAuthority(factor).issuedAt(this.clock.instant()).build()));
		SecurityContextImpl context = new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(before.getPrincipal(), null, authorities));
		request.changeSessionId();
		this.sessions.saveContext(context, request, response);
		return context;
	}

}
