package org.partyplan.account;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** Passwords are never shown back. */
record PasswordForm(@NotEmpty @Size(max = 100) String current, @NotEmpty @Size(max = 100) String fresh,
		@NotEmpty @Size(max = 100) String repeated) {

	@Override
	public String toString() {
		return "PasswordForm";
	}

}
