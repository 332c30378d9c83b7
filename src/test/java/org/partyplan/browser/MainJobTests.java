package org.partyplan.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.TrialData;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole main job in a real browser, from the upload of a plan to the leader's changed
 * figure.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
class MainJobTests extends InBrowser {

	private static final Path SEEDS = Path.of("../shared/seeds");

	@Autowired
	private Clock clock;

	@ParameterizedTest
	@CsvSource({ "plan-2026.txt, 1280", "plan-2020.txt, 375" })
	void aWordPlanBecomesTrackedWorkAndMovesTheLeadersFigure(String seed, int width) throws IOException {
		Assumptions.assumeTrue(Files.exists(SEEDS), "the seeds' plans are not beside this checkout");
		LocalDate today = LocalDate.now(this.clock);
		try (MainJob job = new MainJob(browser, "http://127.0.0.1:" + this.port, width)) {
			job.signInAs("office");
			job.upload("计划.docx", docx(Files.readString(SEEDS.resolve(seed))));
			assertThat(job.text()).contains("核对读出的内容");
			String plan = job.saveDraft("试行计划" + width, today.getYear());
			job.giveAllTasksToTheBranches(plan, today);
			job.askForAFile(plan);
			String filed = job.answeredByReport(plan, 0);
			String ticking = job.answeredByReport(plan, 1);
			job.press(plan, "送审");
			job.pass(plan, "党委会纪要〔" + today.getYear() + "〕" + width + "号");
			job.signInAs("leader");
			job.press(plan, "签发");
			job.signInAs("office");
			job.issue(plan, "示中医党〔" + today.getYear() + "〕" + width + "号");
			assertThat(job.text()).contains("已印发");
			int before = figure(job, plan);

			job.signInAs("secretary");
			job.receive(plan);
			job.tickTheFirst();
			assertThat(job.text()).contains("撤销");
			job.openAssignment(plan, ticking);
			job.tick();
			job.openAssignment(plan, filed);
			String assignment = job.report("已按要求办理，照片附后。", png());
			assertThat(job.text()).contains("待审");
			int ticked = figure(job, plan);
			assertThat(ticked).as(job.text()).isGreaterThan(before);

			job.signInAs("office");
			job.accept(assignment);
			assertThat(job.text()).contains("现场.png");
			assertThat(figure(job, plan)).isEqualTo(ticked + 1);
			job.picture("dashboard");
		}
	}

	private static int figure(MainJob job, String plan) {
		job.signInAs("leader");
		return job.done(plan);
	}

	private static byte[] docx(String text) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			text.lines().forEach((line) -> document.createParagraph().createRun().setText(line));
			document.write(out);
			return out.toByteArray();
		}
	}

	private static byte[] png() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

}
