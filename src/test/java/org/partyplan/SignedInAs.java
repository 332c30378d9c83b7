package org.partyplan;

import java.util.List;

import org.partyplan.shared.CurrentUser;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends a request as somebody: {@code mvc.get().uri("/plans").with(SignedInAs.as(user))}.
 * Add {@code csrf()} to posts.
 */
public final class SignedInAs {

	private SignedInAs() {
	}

	/** The user with exactly these grants; the account itself need not exist. */
	public static RequestPostProcessor as(CurrentUser user) {
		return SecurityMockMvcRequestPostProcessors.authentication(authentication(user));
	}

	/** For services that look into the security context. */
	public static Authentication authentication(CurrentUser user) {
		List<GrantedAuthority> roles = user.grants()
			.stream()
			.map((grant) -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + grant.role()))
			.distinct()
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(user, null, roles);
	}

}
