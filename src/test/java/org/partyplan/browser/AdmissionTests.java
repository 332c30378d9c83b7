package org.partyplan.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.partyplan.TrialData;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A secretary with a phone and the people on their way. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class AdmissionTests extends InBrowser {

	private static final int PHONE = 375;

	/** The latest activist of the secretary's branch: surely not a year on the way. */
	private static final String ACTIVIST = """
			select c.id from admission_case c join admission_step s on s.case_id = c.id and s.kind = 'activist'
			join organization_membership m on m.person_id = c.person_id and m.valid_to is null
			join organization_unit u on u.id = m.unit_id
			join organization_unit b on u.path like b.path || '%' and b.short_name = '外一' and b.kind = 'BRANCH'
			where not exists (select 1 from admission_step x where x.case_id = c.id and x.kind = 'candidate')
			order by s.happened_on desc limit 1
			""";

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aStepIsRecordedInTheHandAndOneTooEarlyIsRefusedWithItsArticle() {
		MainJob job = new MainJob(browser, "http://127.0.0.1:" + this.port, PHONE);
		job.signInAs("secretary");
		String one = "/admissions/" + this.jdbc.sql(ACTIVIST).query(String.class).single();
		job.open("/admissions");
		Page page = job.page();
		assertThat(page.locator(".urgent li").count()).isPositive();
		job.open(one + "/steps/education");
		page.fill("#note", "按时交思想汇报");
		page.click("main button.btn-primary");
		page.waitForURL("**" + one);
		assertThat(page.locator("#education").innerText()).contains("按时交思想汇报");
		job.open(one + "/steps/candidate");
		page.fill("#note", "支委会已讨论");
		page.click("main button.btn-primary");
		assertThat(page.locator(".form-problem").innerText()).contains("现在不能办", "最早是", "《中国共产党发展党员工作细则");
		assertThat(page.inputValue("#note")).isEqualTo("支委会已讨论");
		assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE);
		job.close();
	}

}
