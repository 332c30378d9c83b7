package org.partyplan.account.entry;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.partyplan.account.factor.SessionFactors;
import org.partyplan.account.model.AccountSettings;
import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;

import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * What shows identity numbers, changes powers or takes people's data away is done by who
 * has shown the password, and a code where that is switched on, within a quarter of an
 * hour.
 */
@Component
class GraveDeeds implements AuthorizationManager<RequestAuthorizationContext> {

	private final List<RequestMatcher> addresses;

	private final AllRequiredFactorsAuthorizationManager<RequestAuthorizationContext> password;

	private final AllRequiredFactorsAuthorizationManager<RequestAuthorizationContext> both;

	private final boolean asks;

	GraveDeeds(List<AccessRules> modules, AccountSettings settings, Clock clock) {
		this.addresses = modules.stream()
			.flatMap((module) -> module.grave().stream())
			.flatMap(GraveDeeds::matchers)
			.toList();
		this.password = lately(clock, SessionFactors.PASSWORD);
		this.both = lately(clock, SessionFactors.PASSWORD, SessionFactors.CODE);
		this.asks = settings.asksAgain();
	}

	@Override
	public @Nullable AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> who,
			RequestAuthorizationContext asked) {
		if (!this.asks || this.addresses.stream().noneMatch((one) -> one.matches(asked.getRequest()))) {
			return null;
		}
		return (CurrentUserFilter.coded(who.get()) ? this.both : this.password).authorize(who, asked);
	}

	private static java.util.stream.Stream<RequestMatcher> matchers(AccessRule.Paths grave) {
		return grave.paths()
			.stream()
			.map((path) -> grave.posting() ? PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path)
					: PathPatternRequestMatcher.withDefaults().matcher(path));
	}

	private static AllRequiredFactorsAuthorizationManager<RequestAuthorizationContext> lately(Clock clock,
			String... factors) {
		AllRequiredFactorsAuthorizationManager.Builder<RequestAuthorizationContext> needed = AllRequiredFactorsAuthorizationManager
			.builder();
		for (String factor : factors) {
			needed.requireFactor((one) -> one.authority(factor).validDuration(AccountSettings.ASK_AFTER));
		}
		AllRequiredFactorsAuthorizationManager<RequestAuthorizationContext> all = needed.build();
		all.setClock(clock);
		return all;
	}

}
