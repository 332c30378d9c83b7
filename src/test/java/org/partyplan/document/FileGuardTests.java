package org.partyplan.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.CurrentUser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** No file is given out before it was looked at, where a scanner is named. */
@SpringBootTest
@AutoConfigureMockMvc
class FileGuardTests {

	private static final byte[] BAD = ("%PDF-1.4\n" + ScannerInTest.VIRUS).getBytes(StandardCharsets.ISO_8859_1);

	private static final byte[] GOOD = "%PDF-1.4\n好".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private VirusScanner scanner;

	@Autowired
	private Files files;

	@Autowired
	private FileGuard guard;

	@Autowired
	private FileAnswers answers;

	private ScannerInTest server;

	private SomeOrganization some;

	@BeforeEach
	void aScanner() throws Exception {
		this.some = SomeOrganization.in(this.jdbc);
		this.server = new ScannerInTest(30_000_000);
	}

	@AfterEach
	void none() throws Exception {
		this.scanner.use("");
		this.server.close();
	}

	@Test
	void withoutAScannerFilesAreGivenOutAndTheAdministratorIsTold() throws Exception {
		assertThat(this.guard.withheld(stored(GOOD))).isNull();
		assertThat(page()).contains("还没有设定查毒程序", "PARTY_PLAN_VIRUS_SCANNER");
	}

	@Test
	void aFileFromBeforeIsLookedAtWhenItIsAskedFor() throws Exception {
		UUID good = stored(GOOD);
		UUID bad = stored(BAD);
		this.scanner.use(this.server.address());
		assertThat(this.guard.withheld(good)).isNull();
		assertThat(this.guard.withheld(good)).isNull();
		assertThat(this.server.asked()).isEqualTo(1);
		assertThat(this.guard.withheld(bad)).isEqualTo(Withheld.INFECTED);
		this.scanner.use("");
		assertThat(this.guard.withheld(bad)).isEqualTo(Withheld.INFECTED);
	}

	@Test
	void aFileNobodyCouldLookAtWaits() throws Exception {
		UUID file = stored(GOOD);
		this.scanner.use("127.0.0.1:1");
		assertThat(this.guard.withheld(file)).isEqualTo(Withheld.WAITING);
		MockHttpServletResponse picture = new MockHttpServletResponse();
		this.answers.send(this.files.describe(file), "1", picture);
		assertThat(picture.getContentAsString()).contains("正在查毒");
		assertThat(page()).contains("连不上");
		this.scanner.use(this.server.address());
		assertThat(this.guard.withheld(file)).isNull();
		assertThat(page()).contains("在运行", "ClamAV in test");
	}

	@Test
	void theRestIsLookedAtByAJobAndAVirusIsToldToWhoeverHandedItInAndToTheAdministrator() throws Exception {
		UUID bad = stored(BAD);
		CurrentUser uploader = this.some.secretary();
		this.jdbc.sql("update document_file set stored_by = ? where id = ?").params(uploader.id(), bad).update();
		this.scanner.use(this.server.address());
		this.guard.lookAtTheRest();
		this.guard.lookAtTheRest();
		assertThat(this.jdbc.sql("select count(*) from document_file where looked = 'UNLOOKED'")
			.query(Long.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select detail from audit_entry where event = 'document.infected' and subject_id = ?")
			.param(bad)
			.query(String.class)
			.list()).singleElement().asString().startsWith("《附件.pdf》查出病毒 Test.EICAR，已隔离，SHA-256 ");
		assertThat(told(uploader.id())).singleElement().asString().contains("您传的一个附件查出病毒，已隔离");
		assertThat(told(this.some.systemAdmin().id())).anyMatch((title) -> title.contains("有一个附件查出病毒，已隔离"));
		assertThat(page()).contains("查出病毒，已隔离：Test.EICAR");
	}

	@Test
	void aFalseAlarmIsLookedAtAgain() throws Exception {
		UUID file = stored(GOOD);
		this.jdbc.sql("update document_file set looked = 'INFECTED', finding = 'x', looked_at = now() where id = ?")
			.param(file)
			.update();
		assertThat(again(file)).hasStatus(422).bodyText().contains("还没有设定查毒程序");
		this.scanner.use(this.server.address());
		assertThat(again(file)).hasRedirectedUrl("/admin/files");
		assertThat(this.guard.withheld(file)).isNull();
	}

	@Test
	void aVirusIsRefusedAtOnceByEveryFormWithAFile() throws Exception {
		this.scanner.use(this.server.address());
		for (String form : List.of("/members/import", "/plans/read", "/activities")) {
			MvcTestResult answer = this.mvc.post()
				.uri(form)
				.multipart()
				.file(new MockMultipartFile("file", "名单.xlsx", null, BAD))
				.with(SignedInAs.as(this.some.office()))
				.with(csrf())
				.exchange();
			assertThat(answer).as(form).hasStatus(422).bodyText().contains("“名单.xlsx”查出病毒（Test.EICAR），没有收下");
		}
		assertThat(this.jdbc
			.sql("select count(*) from audit_entry where event = 'document.infected' and detail like '%没有收下%'")
			.query(Long.class)
			.single()).isEqualTo(3);
		assertThat(told(this.some.systemAdmin().id())).anyMatch((title) -> title.contains("没有收下"));
	}

	private MvcTestResult again(UUID file) {
		return this.mvc.post()
			.uri("/admin/files/" + file + "/look")
			.with(SignedInAs.as(this.some.systemAdmin()))
			.with(csrf())
			.exchange();
	}

	private String page() throws Exception {
		return this.mvc.get()
			.uri("/admin/files")
			.with(SignedInAs.as(this.some.systemAdmin()))
			.exchange()
			.getResponse()
			.getContentAsString();
	}

	private UUID stored(byte[] content) {
		return this.files.store("附件.pdf", "application/pdf", content);
	}

	private List<String> told(UUID account) {
		return this.jdbc.sql("select title from notification_message where recipient_id = ?")
			.param(account)
			.query(String.class)
			.list();
	}

}
