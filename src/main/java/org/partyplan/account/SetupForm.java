package org.partyplan.account;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The first organisation and the three administrators, none of whom has another's rights.
 */
record SetupForm(@NotBlank String code, @NotBlank @Size(max = 60) String organization,
		@NotNull @PastOrPresent @Nullable LocalDate founded, @Valid @NotNull Administrator system,
		@Valid @NotNull Administrator security, @Valid @NotNull Administrator audit) {

	static SetupForm empty(LocalDate today) {
		Administrator nobody = new Administrator("", "", "", "");
		return new SetupForm("", "", today.withDayOfYear(1), nobody, nobody, nobody);
	}

	long differentNames() {
		return List.of(this.system, this.security, this.audit)
			.stream()
			.map((one) -> SignIns.canonical(one.username()))
			.distinct()
			.count();
	}

	record Administrator(@NotBlank @Size(max = 40) String name,
			@NotEmpty @Pattern(regexp = AccountForm.USERNAME, message = "{account.username.signs}") String username,
			@NotEmpty @Size(max = 100) String password, @NotEmpty @Size(max = 100) String repeated) {

		@Override
		public String toString() {
			return this.username;
		}

	}

}
