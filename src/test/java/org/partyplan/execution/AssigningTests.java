package org.partyplan.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SignedInAs;
import org.partyplan.SomeOrganization;
import org.partyplan.plan.Evidence;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Ids;
import org.partyplan.shared.Reference;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The door by which a module above asks for something, as a resolution's item will. */
@SpringBootTest
@AutoConfigureMockMvc
@RecordApplicationEvents
class AssigningTests {

	@Autowired
	private Assigning assigning;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents news;

	@Autowired
	private Clock clock;

	private SomeOrganization some;

	private LocalDate today;

	private Reference source;

	@BeforeEach
	void aResolution() {
		this.some = SomeOrganization.in(this.jdbc);
		this.today = LocalDate.now(this.clock);
		this.source = new Reference("resolution", Ids.next(), "党委会决定第3项");
		this.assigning.open(this.source, terms("修订职责清单"), List.of(this.some.firstBranch(), this.some.secondBranch()),
				this.some.office());
	}

	@Test
	void whatIsAskedStandsInTheSameListsAndOnAPageOfItsOwn() {
		assertThat(get(this.some.secretary(), "/assignments")).bodyText().contains("修订职责清单", "落实决定：党委会决定第3项");
		assertThat(get(this.some.secretary(), "/")).bodyText().contains("修订职责清单");
		assertThat(get(this.some.secretary(), "/assignments/" + mine())).bodyText().contains("党委会决定第3项");
		assertThat(get(this.some.office(), "/assignments?section=errands")).bodyText().contains("修订职责清单");
		assertThat(get(this.some.office(), "/assignments/list?section=errands")).bodyText().contains("党委会决定第3项");
	}

	@Test
	void whatTheUnitDoesIsNewsForWhoAsked() {
		this.mvc.post()
			.uri("/assignments/" + mine() + "/tick")
			.with(csrf())
			.with(SignedInAs.as(this.some.secretary()))
			.exchange();
		assertThat(this.news.stream(AssignmentMoved.class)).last()
			.isEqualTo(new AssignmentMoved(mine(), this.source, this.some.firstBranch(), AssignmentStepKind.TICKED,
					AssignmentStatus.DONE, this.today));
	}

	@Test
	void aChangeReachesWhatIsOpenAndLetsOffWhoIsTakenOff() {
		this.assigning.close(this.source, List.of(this.some.secondBranch()), this.today, "已在会上通报", this.some.office());
		Reference renamed = new Reference("resolution", this.source.id(), "党委会决定第4项");
		this.assigning.change(renamed, terms("修订岗位职责"), List.of(this.some.generalBranch()), this.some.office());
		assertThat(standing()).containsExactlyInAnyOrderEntriesOf(Map.of(this.some.firstBranch(), "WITHDRAWN 修订职责清单",
				this.some.secondBranch(), "DONE 修订职责清单", this.some.generalBranch(), "OPEN 修订岗位职责"));
		this.assigning.change(renamed, terms("修订岗位职责"), List.of(this.some.firstBranch()), this.some.office());
		assertThat(standing()).containsEntry(this.some.firstBranch(), "OPEN 修订岗位职责")
			.containsEntry(this.some.generalBranch(), "WITHDRAWN 修订岗位职责");
		assertThat(this.jdbc.sql("select distinct source_words from execution_assignment where source_id = ?")
			.param(this.source.id())
			.query(String.class)
			.list()).containsExactly("党委会决定第4项");
		assertThat(Recomputed.mismatches(this.jdbc)).isEmpty();
	}

	@Test
	void whatIsWithdrawnIsNobodysWorkAnyMore() {
		this.assigning.withdraw(this.source, "决定撤销", this.some.office());
		assertThat(standing().values()).containsOnly("WITHDRAWN 修订职责清单");
		assertThat(this.news.stream(AssignmentMoved.class).filter((moved) -> moved.source().equals(this.source)))
			.hasSize(2)
			.allSatisfy((moved) -> assertThat(moved.status()).isEqualTo(AssignmentStatus.WITHDRAWN));
		assertThat(Recomputed.mismatches(this.jdbc)).isEmpty();
	}

	private AssignmentTerms terms(String title) {
		return new AssignmentTerms(title, "落实决定", this.today, this.today.plusDays(7), Evidence.NONE);
	}

	private UUID mine() {
		return this.jdbc.sql("select id from execution_assignment where source_id = ? and unit_id = ?")
			.params(this.source.id(), this.some.firstBranch())
			.query(UUID.class)
			.single();
	}

	private Map<UUID, String> standing() {
		return this.jdbc
			.sql("select unit_id, status || ' ' || title as words from execution_assignment where source_id = ?")
			.param(this.source.id())
			.query((row, number) -> Map.entry(row.getObject("unit_id", UUID.class), row.getString("words")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private MvcTestResult get(CurrentUser user, String page) {
		return this.mvc.get().uri(page).with(SignedInAs.as(user)).exchange();
	}

}
