package org.partyplan.organization.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.partyplan.organization.PartyAge;
import org.partyplan.organization.People;
import org.partyplan.organization.Seal;
import org.partyplan.organization.model.PersonFacts;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/**
 * What is kept about a person, as the page shows it on a day.
 *
 * @param kept what was written down
 * @param phone masked
 * @param identity masked
 * @param applied when the application was handed in
 * @param joined when 预备党员
 * @param full when 正式党员
 * @param traits 高知 · 临床一线 · 青年, by the organisation's definitions
 */
record MemberFacts(PersonFacts kept, String phone, String identity, @Nullable LocalDate applied,
		@Nullable LocalDate joined, @Nullable LocalDate full, String traits, LocalDate day) {

	static final RowMapper<PersonFacts> KEPT = new SimplePropertyRowMapper<>(PersonFacts.class);

	static MemberFacts of(ResultSet row, Seal seal, LocalDate day) throws SQLException {
		return new MemberFacts(KEPT.mapRow(row, 1), Seal.mask(seal.open(row.getString("phone_sealed")), 3),
				Seal.mask(seal.open(row.getString("identity_sealed")), 4), row.getObject("applied", LocalDate.class),
				row.getObject("joined", LocalDate.class), row.getObject("fully", LocalDate.class),
				People.traits(row.getBoolean("educated"), row.getBoolean("frontline"), row.getBoolean("young")), day);
	}

	/** 43 岁, on the day of the page. */
	public String age() {
		return this.kept.age(this.day);
	}

	/** 党龄 in years, from the day of becoming a full member. */
	public String partyAge() {
		return PartyAge.words(this.full, this.day);
	}

}
