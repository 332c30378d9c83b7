package org.partyplan.shared;

import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Who is asking, with the grants in force today; read afresh for every request.
 *
 * @param id the account
 * @param name the person's name
 * @param grants own and lent rights, as far as they count at the address asked for
 * @param held all of them
 */
public record CurrentUser(UUID id, String name, List<Grant> grants, List<Grant> held) implements Principal {

	private static final Set<UUID> NONE = Set.of(new UUID(0, 0));

	/** With all rights that are held. */
	public CurrentUser(UUID id, String name, List<Grant> grants) {
		this(id, name, grants, grants);
	}

	/** The same at an address: of lent rights only those count that were lent for it. */
	public CurrentUser at(String address) {
		return new CurrentUser(this.id, this.name, this.held.stream().filter((grant) -> grant.opens(address)).toList(),
				this.held);
	}

	@Override
	public String getName() {
		return this.name;
	}

	/** Whether the role is held over any unit. */
	public boolean is(Role role) {
		return is(Set.of(role));
	}

	/** Whether one of these roles is held over any unit. */
	public boolean is(Set<Role> roles) {
		return this.grants.stream().anyMatch((grant) -> roles.contains(grant.role()));
	}

	/** The tops of the subtrees over which the role is held. */
	public Set<UUID> units(Role role) {
		return units(Set.of(role));
	}

	/** The tops of the subtrees over which one of these roles is held. */
	public Set<UUID> units(Set<Role> roles) {
		return this.grants.stream()
			.filter((grant) -> grant.unitId() != null && roles.contains(grant.role()))
			.map(Grant::unitId)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The same for a statement's {@code in (:scope)}, which must not be empty. */
	public Set<UUID> scope(Role role) {
		return scope(Set.of(role));
	}

	/** The same for several roles. */
	public Set<UUID> scope(Set<Role> roles) {
		return orNone(units(roles));
	}

	/** The organization in whose office the user works. */
	public UUID office() {
		return units(Role.OFFICE).stream().sorted().findFirst().orElseThrow();
	}

	/** A list for {@code in (…)}, where an empty one is no list. */
	public static Set<UUID> orNone(Collection<UUID> ids) {
		return ids.isEmpty() ? NONE : Set.copyOf(ids);
	}

	/**
	 * Whose rights are used when this role is exercised, or null if they are the user's
	 * own.
	 */
	public @Nullable String actingFor(Role role) {
		return lender(this.grants.stream().filter((grant) -> grant.role() == role).toList());
	}

	/**
	 * Whose rights are used when one of these roles is exercised for a unit: who is
	 * secretary of one branch may stand in for that of another. Where no grant names the
	 * unit itself, all of these roles count.
	 */
	public @Nullable String actingFor(UUID unit, Set<Role> roles) {
		List<Grant> held = this.grants.stream().filter((grant) -> roles.contains(grant.role())).toList();
		List<Grant> exact = held.stream().filter((grant) -> unit.equals(grant.unitId())).toList();
		return lender(exact.isEmpty() ? held : exact);
	}

	private static @Nullable String lender(List<Grant> held) {
		boolean own = held.stream().anyMatch((grant) -> grant.lentBy() == null);
		return (own || held.isEmpty()) ? null : held.get(0).lentBy();
	}

	/** Where the user stands, for the page head: the first grant's unit or role. */
	public String place() {
		return this.grants.isEmpty() ? "无在任权限" : this.grants.get(0).unitId() == null ? this.grants.get(0).role().label()
				: this.grants.get(0).unitName();
	}

}
