package org.partyplan.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A new account. */
record AccountForm(@NotEmpty @Pattern(regexp = USERNAME, message = "{account.username.signs}") String username,
		@NotBlank @Size(max = 40) String name) {

	static final String USERNAME = "\\s*[A-Za-z][A-Za-z0-9._-]{2,39}\\s*";

}
