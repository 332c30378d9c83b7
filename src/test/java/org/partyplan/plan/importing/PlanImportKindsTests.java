package org.partyplan.plan.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.reader.PlanFiles;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Whatever kind of file an office has, the wizard proposes the same of its plan. */
@SpringBootTest
@AutoConfigureMockMvc
class PlanImportKindsTests {

	private static final List<String> PLAN = PlanFiles.plan();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@ParameterizedTest
	@ValueSource(strings = { "html", "htm", "md", "txt" })
	void aFileIsReadLikeTheWordDocument(String kind) {
		byte[] file = switch (kind) {
			case "html", "htm" -> PlanFiles.html(PLAN);
			case "md" -> PlanFiles.markdown(PLAN);
			default -> PlanFiles.text(PLAN).getBytes(Charset.forName("GB18030"));
		};
		assertThat(proposals("计划." + kind, file)).isEqualTo(ofWord());
	}

	@ParameterizedTest
	@ValueSource(strings = { "doc", "pdf" })
	void aConvertedFileIsReadLikeTheWordDocument(String kind) {
		Optional<byte[]> file = PlanFiles.converted(PlanFiles.docx(PLAN), "docx", kind);
		assumeTrue(file.isPresent() || System.getenv("REQUIRE_OFFICE") != null, "LibreOffice makes the file");
		assertThat(proposals("计划." + kind, file.orElseThrow())).isEqualTo(ofWord());
	}

	@Test
	void thePastedPageIsReadLikeTheWordDocument() {
		String page = new String(PlanFiles.html(PLAN), StandardCharsets.UTF_8);
		MvcTestResult result = this.mvc.post()
			.uri("/plans/read")
			.param("text", page)
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
		assertThat(shown(result)).isEqualTo(ofWord());
	}

	@Test
	void theUploadPageNamesEveryKind() {
		assertThat(body(get("/plans/read"))).contains(".docx、.doc", "PDF", ".html", ".txt、.md");
	}

	private List<String> ofWord() {
		List<String> proposals = proposals("计划.docx", PlanFiles.docx(PLAN));
		assertThat(proposals).hasSizeGreaterThan(PLAN.size() - 5);
		return proposals;
	}

	private List<String> proposals(String name, byte[] file) {
		return shown(this.mvc.post()
			.uri("/plans/read")
			.multipart()
			.file(new MockMultipartFile("file", name, null, file))
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange());
	}

	/** The paragraphs that were kept, with what is proposed of each. */
	private List<String> shown(MvcTestResult uploaded) {
		assertThat(uploaded).hasStatus3xxRedirection();
		return Jsoup.parse(body(get(String.valueOf(uploaded.getResponse().getRedirectedUrl()))))
			.select(".read-row:not(.read-drop)")
			.eachText();
	}

	private MvcTestResult get(String url) {
		MvcTestResult page = this.mvc.get().uri(url).with(SignedInAs.as(this.some.office())).exchange();
		assertThat(page).hasStatusOk();
		return page;
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
