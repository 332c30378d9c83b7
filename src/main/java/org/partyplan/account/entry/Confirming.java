package org.partyplan.account.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.account.factor.CodeTries;
import org.partyplan.account.factor.SecondFactor;
import org.partyplan.account.factor.SessionFactors;
import org.partyplan.account.model.AccountUser;
import org.partyplan.account.model.SignedIn;
import org.partyplan.account.model.Users;
import org.partyplan.shared.NotFound;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Judges the answer to the question who it is. What has not been shown within a quarter
 * of an hour is asked for: at the sign-in the code, later the password and the code.
 */
@Component
class Confirming {

	private final SecondFactor factor;

	private final CodeTries codes;

	private final Passwords passwords;

	private final Users users;

	private final KnownDevices devices;

	private final SessionFactors session;

	private final SignIns signIns;

	Confirming(SecondFactor factor, CodeTries codes, Passwords passwords, Users users, KnownDevices devices,
			SessionFactors session, SignIns signIns) {
		this.factor = factor;
		this.codes = codes;
		this.passwords = passwords;
		this.users = users;
		this.devices = devices;
		this.session = session;
		this.signIns = signIns;
	}

	/** What is to be shown by the session that asks. */
	List<String> needed(Authentication who, UUID account) {
		List<String> needed = new ArrayList<>();
		if (!this.session.lately(who, SessionFactors.PASSWORD)) {
			needed.add(SessionFactors.PASSWORD);
		}
		if (!this.session.lately(who, SessionFactors.CODE) && this.factor.on(account)) {
			needed.add(SessionFactors.CODE);
		}
		return needed;
	}

	/** Takes the answer, or refuses it; the first code ends the sign-in. */
	void take(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
		Authentication before = SecurityContextHolder.getContext().getAuthentication();
		List<String> needed = needed(before, who.id());
		AccountUser account = this.users.findById(who.id()).orElseThrow(() -> new NotFound("account " + who.id()));
		if (needed.contains(SessionFactors.PASSWORD)) {
			this.passwords.requireCurrent(typed(request, AskAgain.PASSWORD), who.id());
		}
		if (needed.contains(SessionFactors.CODE)) {
			this.codes.require(account, typed(request, AskAgain.CODE), this.devices.key(account.username()));
		}
		if (!needed.isEmpty()) {
			SecurityContextHolder.setContext(this.session.shown(needed, request, response));
		}
		if (needed.contains(SessionFactors.CODE) && !SessionFactors.has(before, SessionFactors.CODE)) {
			this.signIns.succeeded(who);
			this.devices.remember(who, request, response);
		}
		else if (!needed.isEmpty()) {
			this.signIns.confirmed(who);
		}
	}

	private static String typed(HttpServletRequest request, String name) {
		return Objects.requireNonNullElse(request.getParameter(name), "").strip();
	}

}
