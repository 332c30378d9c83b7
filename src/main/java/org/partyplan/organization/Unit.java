package org.partyplan.organization;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

/** A party organisation, a department or a mass organisation: whatever can own work. */
@Entity
@Table(name = "organization_unit")
class Unit {

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private UnitKind kind;

	private String name;

	private String shortName;

	private String path;

	private int position;

	private LocalDate validFrom;

	private @Nullable LocalDate validTo;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Unit() {
	}

	/** Founds a unit below a parent, or a root where there is none. */
	Unit(@Nullable Unit parent, UnitKind kind, String name, String shortName, int position, LocalDate founded) {
		if (parent != null && !kind.fitsBelow(parent.kind)) {
			throw new RuleBroken("organization.doesNotFit", kind.label(), parent.kind.label());
		}
		this.id = Ids.next();
		this.kind = kind;
		this.name = name;
		this.shortName = shortName;
		this.path = ((parent == null) ? "/" : parent.path) + this.id + "/";
		this.position = position;
		this.validFrom = founded;
	}

	UUID id() {
		return this.id;
	}

	UnitKind kind() {
		return this.kind;
	}

	String name() {
		return this.name;
	}

	String path() {
		return this.path;
	}

	void rename(String newName, String newShortName) {
		this.name = newName;
		this.shortName = newShortName;
	}

	void close(LocalDate on) {
		if (!on.isAfter(this.validFrom)) {
			throw new RuleBroken("organization.closedBeforeFounded");
		}
		this.validTo = on;
	}

}
