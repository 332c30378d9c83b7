package org.partyplan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Role;

import org.springframework.http.server.PathContainer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What a page may offer its reader: what the modules' access rules let him open and send.
 * Templates name the address as site.txt does: {@code ${may.post('/honours/{id}/undo')}}.
 */
@Component("may")
class Rights {

	private final List<AccessRule> rules;

	private final Map<Asked, Boolean> answers = new ConcurrentHashMap<>();

	Rights(List<AccessRules> modules) {
		this.rules = modules.stream().flatMap((module) -> module.rules().stream()).toList();
	}

	/** Whether the page is open to the reader. */
	public boolean open(String path) {
		return answer(path, false);
	}

	/** Whether the reader may change what the address changes. */
	public boolean post(String path) {
		return answer(path, true);
	}

	/** Who reads, or null before signing in. */
	public @Nullable CurrentUser user() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.map(Authentication::getPrincipal)
			.filter(CurrentUser.class::isInstance)
			.map(CurrentUser.class::cast)
			.orElse(null);
	}

	private boolean answer(String path, boolean posting) {
		CurrentUser user = user();
		return user != null && this.answers.computeIfAbsent(new Asked(path, posting, roles(user.at(path))), this::find);
	}

	private static Set<Role> roles(CurrentUser user) {
		return user.grants().stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
	}

	private boolean find(Asked asked) {
		return this.rules.stream()
			.filter(asked::meets)
			.findFirst()
			.map((rule) -> rule.roles().stream().anyMatch(asked.roles()::contains))
			.orElse(true);
	}

	private record Asked(String path, boolean posting, Set<Role> roles) {

		boolean meets(AccessRule rule) {
			PathContainer address = PathContainer.parsePath(this.path);
			return (this.posting || !rule.posting()) && rule.paths()
				.stream()
				.anyMatch((pattern) -> PathPatternParser.defaultInstance.parse(pattern).matches(address));
		}

	}

}
