package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.UnitKind;
import org.partyplan.shared.Days;
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

	/** Below which unit it stood from which day on; the root has none. */
	@ElementCollection
	@CollectionTable(name = "organization_parent", joinColumns = @JoinColumn(name = "unit_id"))
	@MapKeyColumn(name = "valid_from")
	private Map<LocalDate, Place> places = new HashMap<>();

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
		this.path = ((parent == null) ? "/" : parent.path()) + this.id + "/";
		this.position = position;
		this.validFrom = founded;
		if (parent != null) {
			this.places.put(founded, new Place(parent, null));
		}
	}

	/** A new one beside it, of its kind. */
	public Unit split(String newName, String newShortName, int newPosition, LocalDate founded) {
		requireStanding(founded);
		return new Unit(parent(), this.kind, newName, newShortName, newPosition, founded);
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

	/** The path of the committee on top. */
	public String top() {
		return this.path.substring(0, this.path.indexOf('/', 1) + 1);
	}

	public boolean root() {
		return this.path.equals("/" + this.id + "/");
	}

	/** Below which it stands. */
	public Unit parent() {
		return place().getValue().parent();
	}

	private Map.Entry<LocalDate, Place> place() {
		return this.places.entrySet()
			.stream()
			.filter((place) -> place.getValue().validTo() == null)
			.findFirst()
			.orElseThrow(() -> new RuleBroken("organization.rootStays"));
	}

	/** A unit cannot move below itself either; gives what it stood below. */
	public Unit moveBelow(Unit parent, LocalDate from) {
		requireFits(this.kind, parent);
		if (parent.path().startsWith(this.path)) {
			throw new RuleBroken("organization.belowItself").at("parentId");
		}
		parent.requireStanding(from);
		Map.Entry<LocalDate, Place> now = place();
		if (now.getValue().parent().id().equals(parent.id())) {
			throw new RuleBroken("organization.thereAlready", parent.name()).at("parentId");
		}
		if (!from.isAfter(now.getKey())) {
			throw new RuleBroken("organization.movedTooEarly", now.getKey(), now.getValue().parent().name()).at("from");
		}
		end(now, from);
		this.places.put(from, new Place(parent, null));
		this.path = parent.path() + this.id + "/";
		return now.getValue().parent();
	}

	private void end(Map.Entry<LocalDate, Place> place, LocalDate on) {
		this.places.put(place.getKey(), new Place(place.getValue().parent(), on));
	}

	private static void requireFits(UnitKind kind, Unit parent) {
		if (!kind.fitsBelow(parent.kind())) {
			throw new RuleBroken("organization.doesNotFit", kind.label(), parent.kind().label()).at("parentId");
		}
	}

	public void requireStanding(LocalDate day) {
		if (!stands(day)) {
			throw new RuleBroken("organization.notStanding", this.name, Days.full(day));
		}
	}

	private boolean stands(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || day.isBefore(this.validTo));
	}

	/** People belong to a 支部 or a 党小组 that stands from that day until today. */
	public void requireHome(LocalDate from) {
		if (!this.kind.home() || from.isBefore(this.validFrom) || this.validTo != null) {
			throw new RuleBroken("organization.member.home", this.name, from).at("unitId");
		}
	}

	/** Such a post is held in units of this kind, while they stand. */
	public void requireSeat(String post, LocalDate from) {
		if (!Post.fits(post, this.kind) || !stands(from)) {
			throw new RuleBroken("organization.post.place", post).at("unitId");
		}
	}

	public void requireVersion(@Nullable Integer seen) {
		if (seen == null || !seen.equals(this.version)) {
			throw new OptimisticLockingFailureException("unit " + this.id);
		}
	}

	/** The how-manieth among its siblings. */
	public void stand(int at) {
		this.position = at;
	}

	public void rename(String newName, String newShortName) {
		this.name = newName;
		this.shortName = newShortName;
	}

	/** Only branches and groups are merged and split. */
	public void requireOwnPeople() {
		if (!this.kind.home()) {
			throw new RuleBroken("organization.merge.kinds");
		}
	}

	/**
	 * Its people belong to another of its kind from a day on, and it stands no longer.
	 */
	public void mergeInto(Unit other, LocalDate on) {
		other.requireStanding(on);
		if (this.id.equals(other.id()) || this.kind != other.kind()) {
			throw new RuleBroken("organization.merge.kind", this.kind.label()).at("intoId");
		}
		close(on);
	}

	/** 第一党小组 of another branch says from which, when it comes along. */
	public void comeAlong(Unit from, Unit into, LocalDate on) {
		rename(from.name() + this.name.replace(from.name(), ""), this.shortName);
		moveBelow(into, on);
	}

	public void close(LocalDate on) {
		Map.Entry<LocalDate, Place> place = place();
		if (!on.isAfter(this.validFrom)) {
			throw new RuleBroken("organization.closedBeforeFounded").at("on");
		}
		if (!on.isAfter(place.getKey())) {
			throw new RuleBroken("organization.closedTooEarly", place.getKey(), place.getValue().parent().name())
				.at("on");
		}
		this.validTo = on;
		end(place, on);
	}

	/** Below which unit, until when. */
	@Embeddable
	record Place(@ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "parent_id") Unit parent,
			@Nullable LocalDate validTo) {
	}

}
