package org.partyplan.admission;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.partyplan.SomeOrganization;
import org.partyplan.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases of the first branch, laid down as far as a test needs them. */
final class SomeCase {

	private final SomeOrganization some;

	private final JdbcClient jdbc;

	SomeCase(SomeOrganization some, JdbcClient jdbc) {
		this.some = some;
		this.jdbc = jdbc;
	}

	/** An application handed in, nothing more. */
	UUID open(UUID person, LocalDate on) {
		UUID one = Ids.next();
		this.jdbc
			.sql("insert into admission_case (id, person_id, status, opened_on, version) values (?, ?, 'OPEN', ?, 0)")
			.params(one, person, on)
			.update();
		add(one, "application", on);
		return one;
	}

	/** An activist since a day, talked to, with contacts and all the reviews so far. */
	UUID activist(LocalDate since) {
		UUID person = this.some.person(this.some.firstBranch(), "APPLICANT", "郁青禾", since.minusMonths(6));
		this.jdbc.sql("update organization_person set born = '1998-03-04' where id = ?").param(person).update();
		become(person, "ACTIVIST", since);
		UUID one = open(person, since.minusMonths(6));
		add(one, "talk", since.minusMonths(6).plusDays(9));
		add(one, "activist", since);
		add(one, "activist-record", since.plusDays(5));
		add(one, "contacts", since.plusDays(6));
		UUID education = add(one, "education", since.plusMonths(5));
		for (int months = 5; months < 36; months += 5) {
			this.jdbc.sql("insert into admission_review (step_id, reviewed_on, words) values (?, ?, '好')")
				.params(education, since.plusMonths(months))
				.update();
		}
		return one;
	}

	/** All that comes before the approval, the branch meeting on a day. */
	UUID received(LocalDate met) {
		UUID one = activist(met.minusMonths(26));
		become(person(one), "CANDIDATE", met.minusMonths(13));
		String[] keys = { "candidate", "candidate-record", "sponsors", "political-review", "training",
				"committee-review", "preview", "statement", "meeting", "superior-talk" };
		LocalDate day = met.minusMonths(13);
		for (String key : keys) {
			add(one, key, key.equals("meeting") ? met : key.equals("superior-talk") ? met.plusDays(2)
					: key.equals("preview") ? met.minusDays(20) : key.equals("statement") ? met.minusDays(10) : day);
		}
		return one;
	}

	UUID add(UUID one, String key, LocalDate day) {
		UUID step = Ids.next();
		this.jdbc.sql("insert into admission_step (id, case_id, kind, happened_on, note) values (?, ?, ?, ?, '')")
			.params(step, one, key, day)
			.update();
		return step;
	}

	UUID person(UUID one) {
		return this.jdbc.sql("select person_id from admission_case where id = ?").param(one).query(UUID.class).single();
	}

	Optional<LocalDate> step(UUID one, String key) {
		return this.jdbc.sql("select happened_on from admission_step where case_id = ? and kind = ?")
			.params(one, key)
			.query(LocalDate.class)
			.optional();
	}

	int flags(UUID one) {
		return this.jdbc.sql("""
				select count(*) from admission_flag f join admission_step s on s.id = f.step_id where s.case_id = ?""")
			.param(one)
			.query(Integer.class)
			.single();
	}

	String category(UUID one) {
		return this.jdbc.sql("select category from organization_category where person_id = ? and valid_to is null")
			.param(person(one))
			.query(String.class)
			.single();
	}

	private void become(UUID person, String category, LocalDate since) {
		this.jdbc.sql("update organization_category set valid_to = ? where person_id = ? and valid_to is null")
			.params(since, person)
			.update();
		this.jdbc.sql("insert into organization_category (id, person_id, category, valid_from) values (?, ?, ?, ?)")
			.params(Ids.next(), person, category, since)
			.update();
	}

}
