package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitKind;
import org.partyplan.shared.Ids;
import org.partyplan.shared.RuleBroken;

import org.springframework.dao.OptimisticLockingFailureException;

/** A party organisation, a department or a mass organisation: whatever can own work. */
@Entity
@Table(name = "organization_unit")
public class Unit {

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
	public Unit(@Nullable Unit parent, UnitKind kind, String name, String shortName, int position, LocalDate founded) {
		if (parent != null) {
			requireFits(kind, parent);
		}
		this.id = Ids.next();
		this.kind = kind;
		this.name = name;
		this.shortName = shortName;
		this.path = ((parent == null) ? "/" : parent.path) + this.id + "/";
		this.position = position;
		this.validFrom = founded;
	}

	public UUID id() {
		return this.id;
	}

	public UnitKind kind() {
		return this.kind;
	}

	public String name() {
		return this.name;
	}

	public String shortName() {
		return this.shortName;
	}

	public String path() {
		return this.path;
	}

	public boolean root() {
		return this.path.equals("/" + this.id + "/");
	}

	/** A unit cannot move below itself either. */
	public void requireFits(Unit parent) {
		requireFits(this.kind, parent);
		if (parent.path.startsWith(this.path)) {
			throw new RuleBroken("organization.belowItself");
		}
	}

	private static void requireFits(UnitKind kind, Unit parent) {
		if (!kind.fitsBelow(parent.kind)) {
			throw new RuleBroken("organization.doesNotFit", kind.label(), parent.kind.label());
		}
	}

	public void requireStanding(LocalDate day) {
		if (day.isBefore(this.validFrom) || (this.validTo != null && !day.isBefore(this.validTo))) {
			throw new RuleBroken("organization.notStanding", this.name, day);
		}
	}

	public void requireVersion(int seen) {
		if (!Integer.valueOf(seen).equals(this.version)) {
			throw new OptimisticLockingFailureException("unit " + this.id);
		}
	}

	public void rename(String newName, String newShortName) {
		this.name = newName;
		this.shortName = newShortName;
	}

	public void close(LocalDate on) {
		if (!on.isAfter(this.validFrom)) {
			throw new RuleBroken("organization.closedBeforeFounded");
		}
		this.validTo = on;
	}

}
