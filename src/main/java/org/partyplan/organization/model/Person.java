package org.partyplan.organization.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partyplan.organization.Category;
import org.partyplan.organization.Pinyin;
import org.partyplan.organization.Seal;
import org.partyplan.shared.Days;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Somebody on the roster, with the dated history of branch, category, posts, marks and
 * times left out of 应到.
 */
@Entity
@Table(name = "organization_person")
public class Person {

	@Id
	private UUID id;

	private String name;

	private String pinyin;

	private String initials;

	@Embedded
	private @Nullable PersonFacts facts;

	private @Nullable String phoneSealed;

	private @Nullable String identitySealed;

	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 64)
	private @Nullable String identityPrint;

	@ElementCollection
	@CollectionTable(name = "organization_membership", joinColumns = @JoinColumn(name = "person_id"))
	@MapKeyColumn(name = "id")
	private Map<UUID, Stay> stays = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "organization_category", joinColumns = @JoinColumn(name = "person_id"))
	@MapKeyColumn(name = "id")
	private Map<UUID, CategoryStage> categories = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "organization_post", joinColumns = @JoinColumn(name = "person_id"))
	@MapKeyColumn(name = "id")
	private Map<UUID, Post> posts = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "organization_mark", joinColumns = @JoinColumn(name = "person_id"))
	@MapKeyColumn(name = "id")
	private Map<UUID, Mark> marks = new HashMap<>();

	@ElementCollection
	@CollectionTable(name = "organization_exemption", joinColumns = @JoinColumn(name = "person_id"))
	@MapKeyColumn(name = "id")
	private Map<UUID, ExemptTime> exemptions = new HashMap<>();

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	/**
	 * Puts somebody on the roster.
	 * @param home a 支部 or 党小组 that stands from that day on
	 * @param cameFrom the 党组织 outside, or null
	 */
	public Person(String name, PersonFacts facts, Unit home, Category category, LocalDate from,
			@Nullable String cameFrom) {
		home.requireHome(from);
		this.id = Ids.next();
		call(name);
		this.facts = facts;
		this.stays.put(Ids.next(), Stay.from(home.id(), from).came(cameFrom));
		this.categories.put(Ids.next(), new CategoryStage(category, from, null));
	}

	public UUID id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public PersonFacts facts() {
		return (this.facts == null) ? PersonFacts.NONE : this.facts;
	}

	/** Two who change the same person at once: the second is shown what the first did. */
	public void requireVersion(@Nullable Integer seen) {
		if (seen == null || !seen.equals(this.version)) {
			throw new OptimisticLockingFailureException("person " + this.id);
		}
	}

	/** Writes down what is known; a number left empty stays as it is. */
	public void describe(String newName, PersonFacts newFacts, String phone, String identity, Seal seal) {
		call(newName);
		this.facts = newFacts.kept(identity);
		if (!phone.isEmpty()) {
			this.phoneSealed = seal.seal(phone);
		}
		if (!identity.isEmpty()) {
			this.identitySealed = seal.seal(identity);
			this.identityPrint = seal.print(identity);
		}
	}

	private void call(String newName) {
		String plain = PersonName.plain(newName);
		Pinyin read = Pinyin.of(plain);
		this.name = plain;
		this.pinyin = read.full();
		this.initials = read.initials();
	}

	public void moveTo(Unit home, LocalDate from) {
		home.requireHome(from);
		Dated.follow(this.stays, Stay.from(home.id(), from), (now) -> now.unitId().equals(home.id()),
				"organization.member.transfer");
	}

	/** What somebody is from a day on, as the office says. */
	public String categorise(Category category, LocalDate from) {
		return new CategoryHistory(this.categories).change(category, from);
	}

	/** What somebody became in the course of an admission; words if anything changed. */
	public String become(Category category, LocalDate from) {
		return new CategoryHistory(this.categories).become(category, from);
	}

	/** That somebody became that was a mistake; words if anything changed. */
	public String takeBack(Category category) {
		return new CategoryHistory(this.categories).takeBack(category);
	}

	/** Who calls knows that nobody holds the post on one of these days. */
	public void post(Post post) {
		this.posts.put(Ids.next(), post);
	}

	/** Gives the post's name. */
	public String endPost(UUID post, LocalDate on, LocalDate today) {
		Post held = Optional.ofNullable(this.posts.get(post))
			.filter((one) -> one.validTo() == null)
			.orElseThrow(() -> new NotFound("post " + post));
		if (!on.isAfter(held.validFrom()) || on.isAfter(today)) {
			throw new RuleBroken("organization.post.end", held.validFrom()).at("on");
		}
		this.posts.put(post, held.until(on));
		return held.post();
	}

	public void mark(String mark, LocalDate from) {
		if (this.marks.values().stream().anyMatch((one) -> one.mark().equals(mark) && one.meets(from, null))) {
			throw new RuleBroken("organization.mark.twice", mark).at("mark");
		}
		this.marks.put(Ids.next(), new Mark(mark, from, null));
	}

	/** Gives the mark's name. */
	public String endMark(UUID mark, LocalDate on) {
		String name = Optional.ofNullable(this.marks.get(mark)).map(Mark::mark).orElse("");
		Dated.end(this.marks, mark, on);
		return name;
	}

	public void exempt(ExemptTime time) {
		if (this.exemptions.values().stream().anyMatch((one) -> one.meets(time.validFrom(), time.validTo()))) {
			throw new RuleBroken("organization.exemption.overlap").at("from");
		}
		this.exemptions.put(Ids.next(), time);
	}

	public void endExemption(UUID time, LocalDate on) {
		Dated.end(this.exemptions, time, on);
	}

	/** Leaves the roster; posts, marks and times left out end with it. */
	public void leave(Leaving how, @Nullable String to, LocalDate on) {
		if (how == Leaving.TO_OUTSIDE && (to == null || to.isBlank())) {
			throw new RuleBroken("organization.leave.to").at("to");
		}
		Map.Entry<UUID, Stay> now = Dated.current(this.stays)
			.filter((stay) -> on.isAfter(stay.getValue().validFrom()))
			.orElseThrow(() -> new RuleBroken("organization.leave.early", since()).at("on"));
		this.stays.put(now.getKey(), now.getValue().left(how, to, on));
		Dated.endAll(this.posts, on);
		Dated.endAll(this.marks, on);
		Dated.endAll(this.exemptions, on);
	}

	private String since() {
		return Dated.current(this.stays).map((stay) -> Days.full(stay.getValue().validFrom())).orElse("—");
	}

	/**
	 * Sets the days of a branch, category, post, mark or time left out right.
	 * @param row whose days
	 * @param until the first day without it, or null to leave the end as it is
	 */
	public void correct(UUID row, LocalDate from, @Nullable LocalDate until) {
		if (this.stays.containsKey(row)) {
			Dated.correct(this.stays, row, from, until, true);
		}
		else if (this.categories.containsKey(row)) {
			Dated.correct(this.categories, row, from, until, true);
		}
		else if (this.posts.containsKey(row)) {
			Dated.correct(this.posts, row, from, until, false);
		}
		else if (this.marks.containsKey(row)) {
			Dated.correct(this.marks, row, from, until, false);
		}
		else if (this.exemptions.containsKey(row)) {
			Dated.correct(this.exemptions, row, from, until, false);
		}
		else {
			throw new NotFound("row " + row);
		}
	}

	/** A post, mark or time left out that never was. */
	public void strike(UUID row) {
		if (this.posts.remove(row) == null && this.marks.remove(row) == null && this.exemptions.remove(row) == null) {
			throw new NotFound("row " + row);
		}
	}

	public Numbers numbers(Seal seal) {
		return new Numbers(seal.open(this.identitySealed), seal.open(this.phoneSealed));
	}

	/** Both in clear: whoever shows them has written down that they were shown. */
	public record Numbers(String identity, String phone) {
	}

	/**
	 * To which branch or group somebody belonged.
	 *
	 * @param came how somebody came, where it is known
	 * @param cameFrom the 党组织 outside
	 * @param leftTo the 党组织 outside
	 */
	@Embeddable
	record Stay(UUID unitId, LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String came,
			@Nullable String cameFrom, @Nullable String leftHow, @Nullable String leftTo) implements Dated<Stay> {

		static Stay from(UUID unit, LocalDate day) {
			return new Stay(unit, day, null, null, null, null, null);
		}

		Stay came(@Nullable String from) {
			boolean outside = from != null && !from.isBlank();
			return new Stay(this.unitId, this.validFrom, this.validTo, outside ? "FROM_OUTSIDE" : "ADDED",
					outside ? from.strip() : null, this.leftHow, this.leftTo);
		}

		Stay left(Leaving how, @Nullable String to, LocalDate on) {
			return new Stay(this.unitId, this.validFrom, on, this.came, this.cameFrom, how.name(), to);
		}

		@Override
		public Stay since(LocalDate day) {
			return new Stay(this.unitId, day, this.validTo, this.came, this.cameFrom, this.leftHow, this.leftTo);
		}

		@Override
		public Stay until(@Nullable LocalDate day) {
			return new Stay(this.unitId, this.validFrom, day, this.came, this.cameFrom, this.leftHow, this.leftTo);
		}

	}

	/** A mark such as 学科带头人, with its days. */
	@Embeddable
	record Mark(String mark, LocalDate validFrom, @Nullable LocalDate validTo) implements Dated<Mark> {

		@Override
		public Mark since(LocalDate day) {
			return new Mark(this.mark, day, this.validTo);
		}

		@Override
		public Mark until(@Nullable LocalDate day) {
			return new Mark(this.mark, this.validFrom, day);
		}

	}

}
