package org.partyplan.account.model;

import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session remembers of its user: the account, nothing that can grow stale. */
public class SignedIn implements UserDetails, CredentialsContainer, Principal {

	private static final long serialVersionUID = 1L;

	private final UUID id;

	private final String username;

	private final @Nullable String displayName;

	private final transient boolean usable;

	private final transient boolean fresh;

	private transient @Nullable String password;

	SignedIn(UUID id, String username, String displayName, @Nullable String password, boolean usable, boolean fresh) {
		this.id = id;
		this.username = username;
		this.displayName = displayName;
		this.password = password;
		this.usable = usable;
		this.fresh = fresh;
	}

	public UUID id() {
		return this.id;
	}

	/** The person, as the log names them. */
	@Override
	public String getName() {
		return (this.displayName == null) ? this.username : this.displayName;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public @Nullable String getPassword() {
		return this.password;
	}

	@Override
	public boolean isEnabled() {
		return this.usable;
	}

	/** Whether its password is not a handed-over one that waited too long. */
	@Override
	public boolean isCredentialsNonExpired() {
		return this.fresh;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of();
	}

	@Override
	public void eraseCredentials() {
		this.password = null;
	}

}
