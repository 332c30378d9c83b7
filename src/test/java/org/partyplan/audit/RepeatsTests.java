package org.partyplan.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class RepeatsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Repeats repeats;

	@Autowired
	private AuditPage page;

	@Test
	void refusalsOfOneAddressAreOneRowWithACountAndASumWhenTheHourIsOver() {
		SomeOrganization some = SomeOrganization.in(this.jdbc);
		for (int i = 0; i < 30; i++) {
			assertThat(this.mvc.get()
				.uri("/admin/users/" + java.util.UUID.randomUUID())
				.with(SignedInAs.as(some.secretary()))).hasStatus(403);
		}
		assertThat(this.mvc.get().uri("/audit").with(SignedInAs.as(some.secretary()))).hasStatus(403);
		assertThat(this.mvc.get().uri("/audit").with(SignedInAs.as(some.office()))).hasStatus(403);
		assertThat(told()).hasSize(3).first().asString().endsWith("（这一小时里已有 30 次）");
		Instant next = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.HOURS);
		this.repeats.tell(next);
		this.repeats.tell(next);
		assertThat(told()).hasSize(4).last().asString().contains("越权访问 GET /admin/users/", "（这一小时里共 30 次，最后一次 ");
		assertThat(told()).first().asString().doesNotContain("这一小时");
	}

	private List<String> told() {
		List<AuditPage.Entry> entries = this.page
			.entries(new AuditPage.Filter(null, null, null, null, null, null, null), List.of());
		return java.util.stream.IntStream.range(0, entries.size())
			.mapToObj((i) -> entries.get(entries.size() - 1 - i))
			.filter((entry) -> entry.event().equals("access.denied"))
			.map(AuditPage.Entry::told)
			.toList();
	}

}
