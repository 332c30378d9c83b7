package org.partyplan.shared;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may open some addresses at all; which rows are seen there is decided in each
 * statement's where clause.
 *
 * @param posting whether only what changes something is meant
 * @param paths patterns such as {@code /plans/**}
 * @param roles one of them is enough
 */
public record AccessRule(boolean posting, List<String> paths, Set<Role> roles) {

	/** Reading and changing alike. */
	public static Paths open(String... paths) {
		return new Paths(false, List.of(paths));
	}

	/** Only what changes something. */
	public static Paths post(String... paths) {
		return new Paths(true, List.of(paths));
	}

	/** The roles' names. */
	public String[] roleNames() {
		return this.roles.stream().map(Role::name).sorted().toArray(String[]::new);
	}

	/** Addresses of which is not said yet to whom they are open. */
	public record Paths(boolean posting, List<String> paths) {

		/** To whom. */
		public AccessRule to(Role... roles) {
			return to(Set.of(), roles);
		}

		/** To these, and to some besides. */
		public AccessRule to(Set<Role> roles, Role... more) {
			return new AccessRule(this.posting, this.paths,
					Stream.concat(roles.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet()));
		}

	}

}
