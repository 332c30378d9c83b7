package org.partyplan.plan.amending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.plan.life.PlanIssuing;
import org.partyplan.plan.life.PlanOnItsWay;
import org.partyplan.shared.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** An issued plan whose amendment is written in the editor, as the office does it. */
final class Amended {

	private static int numbers = 500;

	final PlanOnItsWay plan;

	final SomeOrganization who;

	final CurrentUser office;

	private final MockMvcTester mvc;

	private final JdbcClient jdbc;

	Amended(MockMvcTester mvc, JdbcClient jdbc, PlanIssuing issuing) {
		this.mvc = mvc;
		this.jdbc = jdbc;
		this.plan = PlanOnItsWay.draft(jdbc);
		this.who = this.plan.organization();
		this.office = this.who.office();
		jdbc.sql("update plan_plan set status = 'SIGNED' where id = ?").param(this.plan.id()).update();
		issuing.issue(this.plan.id(), PlanOnItsWay.issue(0, LocalDate.of(2026, 2, 6), "示中医党〔2026〕" + ++numbers + "号"),
				this.office);
	}

	/** Begins an amendment; where its page is, below the plan's. */
	String begin() {
		post("/plans/" + this.plan.id() + "/amendments/new", "reason", "上半年情况有变");
		return "/amendments/"
				+ value("select id::text from plan_amendment where plan_id = ? and status = 'DRAFT'", this.plan.id());
	}

	UUID copy() {
		return UUID.fromString(String.valueOf(value(
				"select p.id::text from plan_plan p join plan_amendment a on a.id = p.amendment_id where a.plan_id = ?",
				this.plan.id())));
	}

	/** The row of the working copy that stands for one of the plan. */
	UUID in(String table, UUID origin) {
		return UUID.fromString(String.valueOf(value("select id::text from " + table + " where origin_id = ?", origin)));
	}

	MvcTestResult edit(String below, String... fields) {
		return post("/plans/" + copy() + "/edit/" + below, fields);
	}

	/** Rewrites an item as the editor does; returns what was answered. */
	MvcTestResult rewrite(UUID item, String title, String body, String... more) {
		UUID copy = in("plan_item", item);
		List<String> fields = new ArrayList<>(List.of("version", version("plan_item", copy), "numbered", "", "no",
				String.valueOf(value("select no from plan_item where id = ?", copy)), "title", title, "text", body));
		fields.addAll(List.of(more));
		return edit("items/" + copy, fields.toArray(String[]::new));
	}

	/** Gives a task other terms as the editor's panel does. */
	MvcTestResult agree(UUID copy, String title, String cadence, String... more) {
		List<String> fields = new ArrayList<>(
				List.of("version", version("plan_task", copy), "title", title, "cadence", cadence));
		fields.addAll(List.of(more));
		for (String[] usual : new String[][] { { "audience", "COMMITTEE" }, { "evidence", "NONE" },
				{ "lead", this.who.department().toString() } }) {
			if (!fields.contains(usual[0])) {
				fields.addAll(List.of(usual));
			}
		}
		return edit("tasks/" + copy, fields.toArray(String[]::new));
	}

	String version(String table, UUID id) {
		return String.valueOf(value("select version::text from " + table + " where id = ?", id));
	}

	MvcTestResult page(String page) {
		return get(this.office, "/plans/" + this.plan.id() + page);
	}

	MvcTestResult effect(String page, String... more) {
		String html = new String(page(page).getResponse().getContentAsByteArray(),
				java.nio.charset.StandardCharsets.UTF_8);
		List<String> fields = new ArrayList<>(List.of("version", hidden(html, "version"), "seen", hidden(html, "seen"),
				"approver", "MEETING", "on", "2026-05-12"));
		fields.addAll(List.of(more));
		if (!fields.contains("minutesNumber")) {
			fields.addAll(List.of("minutesNumber", "党委会纪要〔2026〕12号"));
		}
		return post("/plans/" + this.plan.id() + page + "/effect", fields.toArray(String[]::new));
	}

	static String hidden(String html, String name) {
		return html.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
	}

	MvcTestResult get(CurrentUser one, String path) {
		return this.mvc.get().uri(path).with(SignedInAs.as(one)).with(csrf()).exchange();
	}

	MvcTestResult post(String path, String... fields) {
		var request = this.mvc.post().uri(path).with(SignedInAs.as(this.office)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	@Nullable String value(String sql, UUID subject) {
		return (String) this.jdbc.sql(sql).param(subject).query().singleColumn().get(0);
	}

}
