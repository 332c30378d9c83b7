package org.partyplan.organization.listimport;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.RowsRead;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.StatementCounter;
import org.partyplan.organization.Roster;
import org.partyplan.organization.RosterPerson;
import org.partyplan.organization.Rosters;
import org.partyplan.organization.model.PersonColumn;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class ImportingTests {

	private static final AtomicInteger NUMBER = new AtomicInteger(20_000);

	@Autowired
	private Importing importing;

	@Autowired
	private ImportBatches batches;

	@Autowired
	private ImportFindings findings;

	@Autowired
	private ImportFiles files;

	@Autowired
	private Rosters rosters;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	private SomeOrganization some;

	@BeforeEach
	void someOrganization() {
		this.some = SomeOrganization.in(this.jdbc);
	}

	@Test
	void checkingWritesNobody() {
		UUID batch = checked(new SomeList().member("单以宁", next(), "外科一支部"));
		assertThat(one(batch)).extracting(ImportBatch::state, ImportBatch::good, ImportBatch::bad)
			.containsExactly(ImportBatch.State.CHECKED, 1, 0);
		assertThat(today().people()).isEmpty();
	}

	@Test
	void aGoodListIsTakenOverAndTakenBackAsAWhole() {
		UUID batch = checked(new SomeList().member("单以宁", next(), "外科一支部").member("乙", next(), "外一"));
		this.importing.write(one(batch), false);
		assertThat(today().members()).extracting(RosterPerson::name).containsExactly("单以宁", "乙");
		assertThat(today().people()).allMatch(RosterPerson::educated).allMatch(RosterPerson::frontline);
		assertThat(one(batch).heading()).isEqualTo("已导入：新增 2 人");
		this.importing.undo(one(batch));
		assertThat(today().people()).isEmpty();
		assertThatThrownBy(() -> this.importing.undo(one(batch))).hasMessage("organization.import.notDone");
	}

	@Test
	void withAnErrorItIsAllOrOnlyTheGoodOnes() {
		UUID batch = checked(new SomeList().member("单以宁", next(), "外科一支部").member("乙", next(), "无此支部"));
		this.importing.write(one(batch), false);
		assertThat(today().people()).isEmpty();
		this.importing.write(one(batch), true);
		assertThat(today().people()).extracting(RosterPerson::name).containsExactly("单以宁");
		assertThat(this.findings.problems(batch)).singleElement().extracting(ImportProblem::row).isEqualTo(3);
	}

	@Test
	void aYearLaterTheSameListUpdatesAndIsPutBackAsAWhole() {
		String number = next();
		this.importing.write(one(checked(new SomeList().member("单以宁", number, "外科一支部"))), false);
		UUID person = today().people().get(0).id();
		List<String> before = kept(person);
		UUID again = checked(new SomeList().member("单以宁", number, "内科一支部")
			.with(PersonColumn.TITLE, "主任医师")
			.with(PersonColumn.FULL, "2011-07-15")
			.with(PersonColumn.SINCE, "2026-01-01")
			.member("乙", next(), "外科一支部"));
		assertThat(one(again).heading()).isEqualTo("检查过了，没有错误，新增 1 人，更新 1 人");
		assertThat(this.findings.rows(again, 1, 2).rows().get(0).changes()).containsExactly("职称：副主任医师 → 主任医师",
				"所在支部：外科一支部 → 内科一支部（2026年1月1日起）", "成为正式党员的日期：2011年7月1日 → 2011年7月15日");
		this.importing.write(one(again), false);
		assertThat(one(again).heading()).isEqualTo("已导入：新增 1 人，更新 1 人");
		assertThat(this.rosters.on(this.some.secondBranch(), LocalDate.now()).people()).singleElement()
			.extracting(RosterPerson::id)
			.isEqualTo(person);
		assertThat(kept(person)).isNotEqualTo(before);
		assertThat(this.jdbc.sql("select detail from audit_entry where subject_id = ? and event = 'member.edited'")
			.param(person)
			.query(String.class)
			.single()).contains("职称：副主任医师 → 主任医师");
		this.importing.undo(one(again));
		assertThat(kept(person)).isEqualTo(before);
		assertThat(today().people()).hasSize(1);
	}

	@Test
	void theSameListAgainChangesNothing() {
		SomeList list = new SomeList().member("单以宁", next(), "外科一支部");
		this.importing.write(one(checked(list)), false);
		UUID again = checked(list);
		assertThat(one(again).heading()).isEqualTo("检查过了，没有错误，和名册一样 1 人");
		this.importing.write(one(again), false);
		assertThat(today().people()).hasSize(1);
	}

	@Test
	void whatIsAskedHasToBeAnsweredFirst() {
		this.some.person(this.some.firstBranch(), "FULL", "单以宁", LocalDate.of(2011, 7, 1));
		UUID batch = checked(new SomeList().member("单以宁", "", "外科一支部"));
		assertThat(one(batch).asked()).isEqualTo(1);
		assertThat(post("/members/import/" + batch + "/confirm", "version", String.valueOf(one(batch).version())))
			.hasStatus3xxRedirection();
		assertThat(one(batch).state()).isEqualTo(ImportBatch.State.CHECKED);
		assertThat(get("/members/import/" + batch)).bodyText().contains("已有同名的人", "没有选的都");
		assertThat(post("/members/import/" + batch + "/choices", "choice", "0:ADD", "page", "1"))
			.hasStatus3xxRedirection();
		assertThat(one(batch).plan()).isEqualTo("，新增 1 人");
		assertThat(post("/members/import/" + batch + "/choices", "choice", "0:NONSENSE", "rest", "SKIP"))
			.hasStatus3xxRedirection();
		assertThat(one(batch).plan()).isEqualTo("，新增 1 人");
		this.importing.write(one(batch), false);
		assertThat(today().people()).hasSize(2);
	}

	@Test
	void columnsAreToldOnceAndTheNextListIsRead() {
		UUID batch = checked(new SomeList("谁", "哪里", "啥", "何时").row("单以宁", "外科一支部", "入党申请人", "2026-03-01"));
		assertThat(one(batch).heading()).isEqualTo("请先说明哪一列是什么");
		String page = "/members/import/" + batch + "/columns";
		assertThat(get(page)).bodyText().contains("B 哪里", "外科一支部");
		assertThat(post(page, "head", "1", "version", "0", "is", "NAME", "is", "", "is", "", "is", "")).hasStatus(422);
		assertThat(post(page, "head", "1", "version", "0", "is", "NAME", "is", "BRANCH", "is", "CATEGORY", "is",
				"APPLIED"))
			.hasStatus3xxRedirection();
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> one(batch).checked());
		UUID next = checked(new SomeList("谁", "哪里", "啥", "何时").row("乙", "外科一支部", "入党申请人", "2026-03-01"));
		assertThat(one(next).fresh()).isEqualTo(1);
	}

	@Test
	void whoWasChangedSinceKeepsTheListFromBeingTakenBack() {
		UUID batch = checked(new SomeList().member("单以宁", next(), "外科一支部"));
		this.importing.write(one(batch), false);
		UUID person = today().people().get(0).id();
		assertThat(this.mvc.post()
			.uri("/members/" + person + "/marks")
			.param("mark", "党务干部")
			.param("from", "2024-01-01")
			.param("version", "0")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())).hasStatus3xxRedirection();
		assertThatThrownBy(() -> this.importing.undo(one(batch))).isInstanceOf(RuleBroken.class)
			.hasMessage("organization.import.changed");
		assertThat(today().people()).hasSize(1);
		assertThat(one(batch).state()).isEqualTo(ImportBatch.State.DONE);
	}

	@Test
	void whoIsNamedElsewhereCannotBeTakenBack() {
		UUID batch = checked(new SomeList().member("单以宁", next(), "外科一支部"));
		this.importing.write(one(batch), false);
		this.jdbc.sql("update account_user set person_id = ? where id = ?")
			.params(today().people().get(0).id(), this.some.member().id())
			.update();
		assertThatThrownBy(() -> this.importing.undo(one(batch))).hasMessage("organization.import.used");
	}

	@Test
	void theSameFileComesBackWithAnErrorColumn() throws Exception {
		UUID batch = checked(new SomeList().member("单以宁", next(), "外科一支部").member("乙", next(), "无此支部"));
		try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(this.files.errors(one(batch)).content()))) {
			int column = PersonColumn.values().length;
			assertThat(file.getSheet("人员").getRow(0).getCell(column).getStringCellValue()).isEqualTo("错误");
			assertThat(file.getSheet("人员").getRow(1).getCell(column)).isNull();
			assertThat(file.getSheet("人员").getRow(2).getCell(column).getStringCellValue()).contains("M 所在支部：没有这个支部");
			assertThat(file.getSheet("人员").getRow(2).getCell(0).getStringCellValue()).isEqualTo("乙");
		}
	}

	@Test
	void theFileIsKeptSealedAndGoneWhenAllIsIn() {
		UUID batch = checked(new SomeList().member("单以宁", next(), "外科一支部"));
		byte[] kept = this.jdbc.sql("select bytes from organization_batch_piece where batch_id = ?")
			.param(batch)
			.query(byte[].class)
			.single();
		assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotStartWith("PK");
		this.importing.write(one(batch), false);
		assertThat(this.batches.kept(batch)).isFalse();
	}

	@Test
	void tenThousandRowsAreTakenWithFewStatementsAndReadingFewRows() throws Exception {
		SomeList list = new SomeList();
		for (int i = 0; i < 10_000; i++) {
			list.member("李" + (char) ('一' + i % 3000) + (char) ('丁' + i / 3000), SomeList.identity(30_000 + i),
					(i % 2 == 0) ? "外科一支部" : "内科一支部");
		}
		UUID batch = this.batches.receive(this.some.committee(), "一万人.xlsx", list.file(), this.some.office());
		StatementCounter.reset();
		assertThat(RowsRead.by(this.jdbc, () -> {
			this.importing.check(one(batch));
			assertThat(one(batch).good()).isEqualTo(10_000);
			this.importing.write(one(batch), false);
		})).as("rows read").isLessThan(2_000_000);
		assertThat(StatementCounter.count()).isLessThan(2_000);
		assertThat(one(batch).taken()).isEqualTo(10_000);
	}

	@Test
	void aListGoesThroughTheBrowserAndAnotherOfficeDoesNotSeeIt() {
		MvcTestResult sent = this.mvc.post()
			.uri("/members/import")
			.multipart()
			.file(new MockMultipartFile("file", "名单.xlsx", null, new SomeList().member("单以宁", next(), "外科一支部").file()))
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())
			.exchange();
		String page = sent.getResponse().getRedirectedUrl();
		assertThat(page).startsWith("/members/import/");
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> get(page).getResponse().getContentAsString().contains("没有错误"));
		assertThat(get(page)).bodyText().contains("单以宁", "外科一支部", "新增 1 人");
		assertThat(this.mvc.post()
			.uri(page + "/confirm")
			.param("version", "0")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())).hasStatus3xxRedirection();
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> get(page).getResponse().getContentAsString().contains("已导入：新增 1 人"));
		SomeOrganization other = SomeOrganization.in(this.jdbc);
		assertThat(this.mvc.get().uri(page).with(SignedInAs.as(other.office()))).hasStatus(404);
		assertThat(this.mvc.post()
			.uri(page + "/confirm")
			.param("version", "0")
			.with(SignedInAs.as(this.some.office()))
			.with(csrf())).hasStatus(422);
		assertThat(get("/members/import")).hasStatusOk().bodyText().contains("名单.xlsx");
		assertThat(get("/members/import/template.xlsx").getResponse().getContentAsByteArray()).startsWith('P', 'K');
	}

	@Test
	void aFileWithoutHeadsIsSaidToHaveNone() {
		UUID batch = this.batches.receive(this.some.committee(), "空.xlsx", new SomeList("名单").file(),
				this.some.office());
		this.importing.check(one(batch));
		assertThat(one(batch).columns()).isTrue();
		assertThatThrownBy(() -> this.batches.one(batch, List.of(this.some.firstBranch())))
			.isInstanceOf(NotFound.class);
	}

	private UUID checked(SomeList list) {
		UUID batch = this.batches.receive(this.some.committee(), "名单.xlsx", list.file(), this.some.office());
		this.importing.check(one(batch));
		return batch;
	}

	private ImportBatch one(UUID batch) {
		return this.batches.one(batch, List.of(this.some.committee()));
	}

	private Roster today() {
		return this.rosters.on(this.some.firstBranch(), LocalDate.now());
	}

	private List<String> kept(UUID person) {
		return this.jdbc.sql("""
				select (to_jsonb(p) - 'version')::text from organization_person p where id = :id union all
				select to_jsonb(m)::text from organization_membership m where person_id = :id union all
				select to_jsonb(c)::text from organization_category c where person_id = :id union all
				select to_jsonb(k)::text from organization_mark k where person_id = :id order by 1""")
			.param("id", person)
			.query(String.class)
			.list();
	}

	private MvcTestResult post(String path, String... fields) {
		var request = this.mvc.post().uri(path).with(SignedInAs.as(this.some.office())).with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request = request.param(fields[at], fields[at + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(SignedInAs.as(this.some.office())).exchange();
	}

	private static String next() {
		return SomeList.identity(NUMBER.incrementAndGet());
	}

}
