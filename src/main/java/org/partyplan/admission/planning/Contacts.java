package org.partyplan.admission.planning;

import java.time.LocalDate;
import java.util.List;
import java.sql.Types;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.admission.model.AdmissionAccess;
import org.partyplan.admission.model.Law;
import org.partyplan.organization.NameSearch;
import org.partyplan.organization.Organizations;
import org.partyplan.organization.People;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Days;
import org.partyplan.shared.Found;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Role;
import org.partyplan.shared.RuleBroken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 班子成员联系高知: pairs, and how they kept in touch. */
@Service
@Transactional
class Contacts {

	private static final String PAIRS = """
			select a.id, l.name as leader, p.name as person,
			       case u.kind when 'GROUP' then (select b.name from organization_unit b where b.id = u.branch_id) else u.name end as branch, a.valid_from,
			       (select max(k.happened_on) from admission_contact k where k.pair_id = a.id) as last,
			       (select count(*) from admission_contact k where k.pair_id = a.id) as contacts,
			       (select k.words from admission_contact k where k.pair_id = a.id order by k.happened_on desc, k.id desc limit 1) as words
			from admission_pair a join organization_person l on l.id = a.leader_id
			join organization_person p on p.id = a.person_id
			join lateral (select m.unit_id from organization_membership m where m.person_id = p.id
			  order by m.valid_from desc limit 1) m on true
			join organization_unit u on u.id = m.unit_id
			where a.valid_to is null and %s and (cast(:pair as uuid) is null or a.id = :pair)
			order by l.pinyin, p.pinyin
			"""
		.formatted(Organizations.WITHIN);

	private static final String LEADERS = """
			select p.id, p.name || '（' || min(h.post) || '）' as name from organization_post h
			join organization_unit u on u.id = h.unit_id and u.kind = 'COMMITTEE' join organization_person p on p.id = h.person_id
			where h.post ~ '(书记|委员)$' and valid_on(h.valid_from, h.valid_to, :day) and %s
			group by p.id, p.name, p.pinyin order by p.pinyin
			"""
		.formatted(Organizations.WITHIN);

	private static final String PEOPLE = """
			select p.id, p.name || '（' || case u.kind when 'GROUP' then (select b.name from organization_unit b
			         where b.id = u.branch_id) else u.name end || '）' as name from organization_person p cross join organization_setting s
			join organization_membership m on m.person_id = p.id and m.valid_to is null
			join organization_unit u on u.id = m.unit_id
			left join organization_category g on g.person_id = p.id and g.valid_to is null
			where %s and %s and coalesce(g.category, 'NONE') not in ('PROBATIONARY', 'FULL')
			  and (cast(:person as uuid) is null or p.id = :person) and %s order by p.pinyin, p.id limit %d
			"""
		.formatted(Organizations.WITHIN, People.EDUCATED, NameSearch.MATCHES, Found.MOST + 1);

	private final JdbcClient jdbc;

	private final Law law;

	private final AdmissionAccess access;

	private final ApplicationEventPublisher events;

	Contacts(JdbcClient jdbc, Law law, AdmissionAccess access, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.law = law;
		this.access = access;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public ContactPage page(@Nullable String q, int page, CurrentUser me) {
		NameSearch sought = NameSearch.of(q);
		LocalDate today = this.access.today();
		return new ContactPage(pairs(null, me), leaders(me, today), Found.of(people(null, sought, me), sought.text()),
				this.law.on(today).value("admission.contact"), me.is(Role.OFFICE), today, page);
	}

	public void pair(@Nullable UUID leader, @Nullable UUID person, CurrentUser me) {
		LocalDate today = this.access.today();
		if (leader == null || person == null || missing(leaders(me, today), leader)
				|| people(person, NameSearch.of(null), me).isEmpty()) {
			throw new RuleBroken("admission.pair").at((leader == null) ? "leader" : "person");
		}
		int made = this.jdbc.sql("""
				insert into admission_pair (id, leader_id, person_id, valid_from) values (?, ?, ?, ?)
				on conflict (leader_id, person_id) where valid_to is null do nothing""")
			.params(Ids.next(), leader, person, today)
			.update();
		if (made == 0) {
			throw new RuleBroken("admission.pair.twice");
		}
		tell("admission.paired", person, "班子成员与高知结对");
	}

	public void end(UUID pair, CurrentUser me) {
		found(pair, me);
		LocalDate today = this.access.today();
		this.jdbc.sql("delete from admission_pair where id = ? and valid_from >= ?").params(pair, today).update();
		this.jdbc.sql("update admission_pair set valid_to = ? where id = ?").params(today, pair).update();
		tell("admission.unpaired", pair, "结束一对班子成员与高知的联系");
	}

	public void contact(UUID pair, @Nullable LocalDate on, String words, CurrentUser me) {
		ContactPage.Pair one = found(pair, me);
		RuleBroken.checkAll(
				() -> RuleBroken.unless(!words.isBlank() && words.length() <= 500, "admission.contact", "words"),
				() -> RuleBroken.unless(on != null && !on.isBefore(one.validFrom()) && !on.isAfter(this.access.today()),
						"admission.contact.day", "on", one.validFrom()));
		this.jdbc.sql("insert into admission_contact (id, pair_id, happened_on, words, by_name) values (?, ?, ?, ?, ?)")
			.params(Ids.next(), pair, on, words.strip(), me.name())
			.update();
		tell("admission.contacted", pair, "记下一次联系，" + Days.full(on));
	}

	private ContactPage.Pair found(UUID pair, CurrentUser me) {
		return pairs(pair, me).stream().findFirst().orElseThrow(() -> new NotFound("pair " + pair));
	}

	private List<ContactPage.Pair> pairs(@Nullable UUID pair, CurrentUser me) {
		return this.jdbc.sql(PAIRS)
			.param("scope", scope(me))
			.param("pair", pair, java.sql.Types.OTHER)
			.query(ContactPage.Pair.class)
			.list();
	}

	private List<ContactPage.Choice> leaders(CurrentUser me, LocalDate day) {
		return this.jdbc.sql(LEADERS)
			.param("scope", scope(me))
			.param("day", day)
			.query(ContactPage.Choice.class)
			.list();
	}

	private List<ContactPage.Choice> people(@Nullable UUID person, NameSearch sought, CurrentUser me) {
		return this.jdbc.sql(PEOPLE)
			.params(sought.parameters())
			.param("scope", scope(me))
			.param("person", person, Types.OTHER)
			.query(ContactPage.Choice.class)
			.list();
	}

	private static boolean missing(List<ContactPage.Choice> choices, UUID id) {
		return choices.stream().noneMatch((one) -> one.id().equals(id));
	}

	/** A secretary's own branch is no leaders' matter. */
	private static Set<UUID> scope(CurrentUser me) {
		return me.scope(Role.LEADERSHIP);
	}

	private void tell(String event, UUID subject, String what) {
		this.events.publishEvent(new AuditFact(event, "admission", subject, what));
	}

}
