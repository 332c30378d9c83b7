package org.partyplan.organization.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class LooksTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MemberKeeping members;

	private SomeOrganization some;

	private final List<UUID> people = new ArrayList<>();

	@BeforeEach
	void many() {
		this.some = SomeOrganization.in(this.jdbc);
		for (int i = 0; i < Looks.MANY + 2; i++) {
			this.people.add(this.some.person(this.some.firstBranch(), "FULL", "某" + i, LocalDate.of(2023, 5, 1)));
		}
	}

	@Test
	void whoLooksAtManyIsSlowedDownAndTheAuditorsHearOfIt() {
		for (int i = 0; i < Looks.MANY; i++) {
			assertThat(told()).isZero();
			this.members.reveal(this.people.get(i), this.some.office());
		}
		assertThat(told()).as("once an hour").isEqualTo(1);
		assertThatThrownBy(() -> this.members.reveal(this.people.get(Looks.MANY), this.some.office()))
			.hasMessage("organization.person.looks");
		assertThat(this.mvc.post()
			.uri("/members/" + this.people.get(Looks.MANY) + "/reveal")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())).bodyText().contains("每分钟只能看一个人");
		this.jdbc.sql("update organization_look set at = at - interval '61 seconds'").update();
		this.members.reveal(this.people.get(Looks.MANY), this.some.office());
		assertThatThrownBy(() -> this.members.reveal(this.people.get(Looks.MANY + 1), this.some.office()))
			.hasMessage("organization.person.looks");
		this.members.reveal(this.people.get(Looks.MANY + 1), this.some.secretary());
		this.jdbc.sql("update organization_look set at = at - interval '1 hour'").update();
		this.members.reveal(this.people.get(Looks.MANY + 1), this.some.office());
		assertThat(told()).isEqualTo(1);
	}

	private long told() {
		return this.jdbc.sql("select count(*) from notification_message where recipient_id = ? and subject = ?")
			.params(this.some.auditor().id(), "account:" + this.some.office().id())
			.query(Long.class)
			.single();
	}

}
