package org.partyplan.organization.unit;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest
@AutoConfigureMockMvc
class TermsTests {

	private static final LocalDate ELECTED = LocalDate.of(2023, 5, 1);

	@Autowired
	private Terms terms;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void aDelayIsAtMostAYearAndApproved() {
		assertThatThrownBy(() -> set(LocalDate.of(2027, 5, 2), "批复")).hasMessage("organization.term.long");
		assertThatThrownBy(() -> set(LocalDate.of(2027, 5, 1), " ")).hasMessage("organization.term.approval");
		assertThatThrownBy(() -> set(LocalDate.of(2026, 5, 1), "批复")).hasMessage("organization.term.early");
		set(null, "");
		set(LocalDate.of(2027, 5, 1), "批复");
		assertThat(this.terms.of(this.some.firstBranch())).singleElement()
			.extracting(Terms.Term::end)
			.isEqualTo(LocalDate.of(2027, 5, 1));
	}

	private void set(LocalDate extendedTo, String approval) {
		this.terms.set(this.some.firstBranch(), new TermController.TermForm(ELECTED, extendedTo, approval),
				this.some.office());
	}

}
