package org.partyplan.supervision;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.CurrentUser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class WeakBranchPagesTests {

	private static final String LIST = "/supervision/weak-branches";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private SomeOrganization some;

	private LocalDate today;

	private UUID leader;

	@BeforeEach
	void aCommitteeWithALeader() {
		this.some = SomeOrganization.in(this.jdbc);
		this.today = LocalDate.now(this.clock);
		this.leader = this.some.person(this.some.firstBranch(), "FULL", "钟领导", SomeOrganization.FOUNDED);
		this.jdbc.sql(
				"insert into organization_post (id, person_id, unit_id, post, valid_from) values (?, ?, ?, '中心组成员', ?)")
			.params(UUID.randomUUID(), this.leader, this.some.committee(), SomeOrganization.FOUNDED)
			.update();
	}

	@Test
	void aBranchIsListedPutRightAndSentBack() {
		assertThat(list(this.today.minusDays(40), Map.of())).hasStatus3xxRedirection();
		assertThat(get(this.some.office(), LIST)).bodyText().contains("整顿中，第 2 个月", "包联 钟领导", "党课断了");
		UUID id = id();
		assertThat(right(id, this.today.minusDays(40), 0)).bodyText().contains("转化要晚于列入整顿的那天");
		assertThat(right(id, this.today, 0)).hasStatus3xxRedirection();
		assertThat(right(id, this.today, 0)).hasStatus(409);
		assertThat(get(this.some.office(), LIST)).bodyText().contains("已转化", "没有再欠");
		assertThat(post(this.some.office(), LIST + "/" + id + "/reopen", Map.of())).hasStatus3xxRedirection();
		assertThat(get(this.some.office(), LIST)).bodyText().contains("整顿中");
		assertThat(post(this.some.office(), LIST + "/" + id + "/strike", Map.of())).hasStatus3xxRedirection();
		assertThat(get(this.some.office(), LIST)).bodyText().contains("没有列入整顿的支部");
	}

	@Test
	void aBranchThatStillOwesIsNotPutRightUnasked() {
		list(this.today.minusDays(40), Map.of());
		this.jdbc
			.sql("""
					insert into execution_assignment (id, source_kind, source_id, source_words, unit_id, title, period_start,
					  period_end, period_label, due_on, grace_until, evidence, status, version)
					values (gen_random_uuid(), 'test', gen_random_uuid(), '测试', ?, '党课', ?, ?, '第四季度', ?, ?, 'NONE', 'OPEN', 0)""")
			.params(this.some.firstBranch(), this.today.minusDays(30), this.today.minusDays(9), this.today.minusDays(9),
					this.today.minusDays(4))
			.update();
		assertThat(right(id(), this.today, 0)).bodyText().contains("还欠 1 项：党课（第四季度）", "照登记");
		assertThat(post(this.some.office(), LIST + "/" + id() + "/right",
				Map.of("on", this.today.toString(), "result", "没有再欠", "version", "0", "known", "true")))
			.hasStatus3xxRedirection();
	}

	@Test
	void aBranchIsListedOnceAtATimeAndOnlyWithALeader() {
		assertThat(list(this.today, Map.of("leader", ""))).bodyText().contains("请选一位包联的领导", "党课断了");
		assertThat(list(this.today.plusDays(1), Map.of())).hasStatusOk();
		assertThat(list(this.today, Map.of("leader", UUID.randomUUID().toString()))).hasStatus(404);
		assertThat(list(this.today, Map.of())).hasStatus3xxRedirection();
		assertThat(list(this.today, Map.of())).bodyText().contains("已经在整顿", "党课断了");
		assertThat(id()).isNotNull();
	}

	@Test
	void aSecretarySeesTheOwnBranchAlone() {
		list(this.today, Map.of());
		assertThat(get(this.some.secretary(), LIST)).bodyText().contains("党课断了");
		assertThat(get(this.some.otherSecretary(), LIST)).bodyText().doesNotContain("党课断了");
		assertThat(get(this.some.secretary(), LIST + "/new")).hasStatus(403);
		assertThat(get(this.some.secretary(), LIST + "/" + id() + "/right")).hasStatus(403);
	}

	private UUID id() {
		return this.jdbc.sql("select id from supervision_weak_branch where unit_id = ?")
			.param(this.some.firstBranch())
			.query(UUID.class)
			.single();
	}

	private MvcTestResult list(LocalDate on, Map<String, String> other) {
		Map<String, String> all = new HashMap<>(Map.of("unit", this.some.firstBranch().toString(), "listedOn",
				on.toString(), "reason", "党课断了", "goal", "按月开", "leader", this.leader.toString(), "partner", ""));
		all.putAll(other);
		return post(this.some.office(), LIST, all);
	}

	private MvcTestResult right(UUID id, LocalDate on, int version) {
		return post(this.some.office(), LIST + "/" + id + "/right",
				Map.of("on", on.toString(), "result", "没有再欠", "version", String.valueOf(version)));
	}

	private MvcTestResult get(CurrentUser user, String url) {
		return this.mvc.get().uri(url).with(SignedInAs.as(user)).exchange();
	}

	private MvcTestResult post(CurrentUser user, String url, Map<String, String> form) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri(url)
			.characterEncoding(StandardCharsets.UTF_8)
			.with(SignedInAs.as(user))
			.with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

}
