package org.partyplan.plan.importing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.partyplan.measure.Vocabulary;
import org.partyplan.organization.Organizations;
import org.partyplan.plan.importing.ImportCorrection.Kind;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.Paged;
import org.partyplan.shared.Role;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what the office corrected in an import, shows it, and forgets it when told.
 */
@Service
@Transactional
class ImportCorrections {

	private static final int SIZE = 50;

	private static final String ROWS = """
			select c.id, c.kind, c.words, c.meaning, n.name, c.source, c.by_name, c.learned_at, c.used, c.withdrawn_at,
			  c.withdrawn_by
			from plan_correction c
			join organization_unit u on u.id = c.organization_id
			left join organization_unit n on c.kind = 'UNIT' and cast(n.id as text) = c.meaning
			where\s""";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ImportCorrections(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** Those in force for an organisation's plans. */
	@Transactional(readOnly = true)
	KnownWords of(UUID organization) {
		return new KnownWords(this.jdbc
			.sql(ROWS + "c.organization_id = :organization and c.withdrawn_at is null order by c.learned_at desc")
			.param("organization", organization)
			.query(ImportCorrection::of)
			.list());
	}

	/** A page of all of them, those withdrawn last. */
	@Transactional(readOnly = true)
	Paged<ImportCorrection> all(CurrentUser me, int page, Vocabulary vocabulary) {
		long total = this.jdbc
			.sql(Paged.counting("from plan_correction c join organization_unit u on u.id = c.organization_id where "
					+ Organizations.WITHIN))
			.param("scope", me.scope(Role.OFFICE))
			.query(Long.class)
			.single();
		List<ImportCorrection> found = this.jdbc
			.sql(ROWS + Organizations.WITHIN
					+ " order by c.withdrawn_at desc nulls first, c.learned_at desc, c.id limit :most offset :skip")
			.param("scope", me.scope(Role.OFFICE))
			.param("most", SIZE + 1)
			.param("skip", Paged.offset(page, SIZE))
			.query(ImportCorrection::of)
			.list()
			.stream()
			.map((one) -> one.named(vocabulary))
			.toList();
		return Paged.of(found, page, SIZE, total);
	}

	/** Remembers one, instead of what the same words meant before. */
	void learn(UUID organization, String source, Learned learned, CurrentUser me) {
		Instant now = this.clock.instant();
		UUID id = Ids.next();
		int made = this.jdbc
			.sql("""
					with other as (
					  update plan_correction set withdrawn_at = :now, withdrawn_by = :by
					  where organization_id = :organization and kind = :kind and words = :words and withdrawn_at is null
					    and meaning <> :meaning)
					insert into plan_correction (id, organization_id, kind, words, meaning, source, by_name, learned_at)
					select :id, :organization, :kind, :words, :meaning, :source, :by, :now
					where not exists (
					  select 1 from plan_correction where organization_id = :organization and kind = :kind and words = :words
					    and meaning = :meaning and withdrawn_at is null)""")
			.param("now", Timestamp.from(now))
			.param("by", me.name())
			.param("organization", organization)
			.param("kind", learned.kind().name())
			.param("words", learned.words())
			.param("meaning", learned.meaning())
			.param("id", id)
			.param("source", source)
			.update();
		if (made > 0) {
			this.events.publishEvent(new AuditFact("plan.correctionLearned", "correction", id, learned.kind().label()
					+ "：以后“" + learned.words() + "”认作" + learned.name() + "，来自《" + source + "》"));
		}
	}

	/** Counts one plan more for each. */
	void used(Collection<UUID> ids) {
		if (!ids.isEmpty()) {
			this.jdbc.sql("update plan_correction set used = used + 1 where id in (:ids)")
				.param("ids", Set.copyOf(ids))
				.update();
		}
	}

	/** It counts no more; plans made with it stay as they are. */
	void withdraw(UUID id, CurrentUser me) {
		ImportCorrection one = this.jdbc.sql(ROWS + "c.id = :id and c.withdrawn_at is null and " + Organizations.WITHIN)
			.param("id", id)
			.param("scope", me.scope(Role.OFFICE))
			.query(ImportCorrection::of)
			.optional()
			.orElseThrow(() -> new NotFound("correction " + id));
		this.jdbc.sql("update plan_correction set withdrawn_at = :now, withdrawn_by = :by where id = :id")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("by", me.name())
			.param("id", id)
			.update();
		this.events.publishEvent(new AuditFact("plan.correctionWithdrawn", "correction", id,
				one.kind().label() + "：“" + one.words() + "”不再按更正认，此前用于 " + one.used() + " 份计划"));
	}

	/**
	 * What is to be remembered.
	 *
	 * @param name the meaning as people call it
	 */
	record Learned(Kind kind, String words, String meaning, String name) {
	}

}
