package org.partyplan.plan.amending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.TestDatabase;
import org.partyplan.plan.life.PlanIssuing;
import org.partyplan.plan.life.PlanOnItsWay;
import org.partyplan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Amendments written before there were working copies go on, or stay readable. */
@SpringBootTest
@AutoConfigureMockMvc
class StoredAmendmentsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlanIssuing issuing;

	private Amended amended;

	private PlanOnItsWay plan;

	private final UUID amendment = Ids.next();

	@BeforeEach
	void anIssuedPlan() {
		this.amended = new Amended(this.mvc, this.jdbc, this.issuing);
		this.plan = this.amended.plan;
	}

	@Test
	void whatWasCollectedIsCarriedOutOnACopy() throws IOException {
		amendment("DRAFT");
		UUID added = Ids.next();
		change("ITEM_CHANGED", this.plan.item(), """
				{"itemBefore": {}, "itemAfter": {"no": "（一）", "title": "抓实理论学习", "body": "全年集中学习15次。"}}""");
		change("ITEM_ADDED", added, """
				{"itemAfter": {"sectionId": "%s", "no": "（三）", "title": "联系专家", "body": "谈心。", "position": 3}}"""
			.formatted(this.plan.section()));
		change("ITEM_WITHDRAWN", this.plan.secondItem(), "{}");
		change("TASK_WITHDRAWN", this.plan.task(), "{}");
		migrate();
		assertThat(this.amended.page("/amendments/" + this.amendment)).hasStatusOk()
			.bodyText()
			.contains("拟了 4 处改动", "修改要点“（一）抓实理论学习”", "增加要点“（三）联系专家”", "撤下要点“（二）深化党性教育”", "撤下任务“邀请专家开展辅导讲座”", "理由：旧的理由");
	}

	@Test
	void whatWasApprovedStaysReadable() throws IOException {
		amendment("EFFECTIVE");
		change("TASK_CHANGED", this.plan.task(),
				"""
						{"taskBefore": {"sectionId": "%1$s", "itemId": "%2$s", "title": "讲座", "audience": "COMMITTEE", "cadence": "QUARTER"},
						 "taskAfter": {"sectionId": "%1$s", "itemId": "%2$s", "title": "讲座", "audience": "CHOSEN", "cadence": "MONTH",
						  "targets": [{"name": "医院工会"}]}}"""
					.formatted(this.plan.section(), this.plan.item()));
		change("METRIC_WITHDRAWN", this.plan.metric(), """
				{"metricBefore": {"sectionId": "%s", "itemId": "%s", "name": "参学率"}}""".formatted(this.plan.section(),
				this.plan.item()));
		migrate();
		assertThat(this.amended.page("/changes")).hasStatusOk()
			.bodyText()
			.contains("修改任务“讲座”", "<del class=\"chg\">每季度</del>", "<ins class=\"chg\">每月</ins>", "另选单位：医院工会",
					"撤下指标“参学率”");
	}

	private void amendment(String status) {
		this.jdbc.sql("""
				insert into plan_amendment (id, plan_id, number, reason, status, approver, effective_on, version)
				values (?, ?, 1, '情况有变', ?, '党委书记', date '2026-05-12', 0)""")
			.params(this.amendment, this.plan.id(), status)
			.update();
	}

	private void change(String kind, UUID subject, String payload) {
		this.jdbc.sql("""
				insert into plan_change (id, amendment_id, kind, subject_id, payload, reason, position)
				values (?, ?, ?, ?, cast(? as jsonb), '旧的理由', 1)""")
			.params(Ids.next(), this.amendment, kind, subject, payload)
			.update();
	}

	/** The part of the migration that carries old rows over. */
	private void migrate() throws IOException {
		String all = Files.readString(Path.of("src/main/resources/db/migration/plan/V202611301010__working_copy.sql"));
		String rows = all.substring(all.indexOf("create function"));
		JdbcClient owner = JdbcClient.create(TestDatabase.asOwner());
		owner.sql("delete from plan_amendment where id <> ?").param(this.amendment).update();
		for (String statement : rows.split("\n(?=create function|update plan_change|drop function|do )")) {
			owner.sql(statement.strip().replaceAll(";$", "")).update();
		}
	}

}
