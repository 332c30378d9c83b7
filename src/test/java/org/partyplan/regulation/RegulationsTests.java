package org.partyplan.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partyplan.SomeOrganization;
import org.partyplan.shared.CurrentUser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@SpringBootTest
class RegulationsTests {

	private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

	@Autowired
	private Regulations regulations;

	@Autowired
	private OwnFigures figures;

	@Autowired
	private JdbcClient jdbc;

	private final CurrentUser admin = new CurrentUser(new java.util.UUID(0, 1), "系管员", List.of());

	@BeforeEach
	void noOwnFigures() {
		this.jdbc.sql("delete from regulation_override").update();
	}

	@Test
	void aStepIsJudgedByTheVersionOfItsDay() {
		assertThat(this.regulations.on(LocalDate.of(2026, 5, 17)).value("admission.publicity").number()).isZero();
		assertThat(this.regulations.on(LocalDate.of(2026, 5, 18)).value("admission.publicity").number()).isEqualTo(5);
		assertThat(this.regulations.on(LocalDate.of(2025, 1, 1)).value("admission.age").cited())
			.isEqualTo("《中国共产党发展党员工作细则》第五条");
		assertThat(this.regulations.on(DAY).value("admission.age").cited()).contains("2026年修订");
	}

	@Test
	void everyRuleHasOneVersionADay() {
		for (LocalDate day : List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 5, 18), DAY)) {
			assertThat(this.regulations.rows(day)).extracting(Rule::key).doesNotHaveDuplicates().hasSizeGreaterThan(45);
		}
	}

	@Test
	void anUnknownKeyIsAMistakeOfTheProgram() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.regulations.on(DAY).value("no.such"));
	}

	@Test
	void theOrganisationsLooserFigureIsKeptAndMarkedAndTheRegulationBinds() {
		set("admission.activist", "6", DAY);
		Rule rule = this.regulations.on(DAY).value("admission.activist");
		assertThat(rule.number()).isEqualTo(6);
		assertThat(rule.looser()).isTrue();
		assertThat(rule.binding()).isEqualByComparingTo("12");
		assertThat(this.regulations.on(DAY.minusDays(1)).value("admission.activist").looser()).isFalse();
	}

	@Test
	void aStricterFigureBindsItself() {
		set("branch.members.most", "40", DAY);
		Rule rule = this.regulations.on(DAY).value("branch.members.most");
		assertThat(rule.looser()).isFalse();
		assertThat(rule.binding()).isEqualByComparingTo("40");
	}

	@Test
	void aNewOwnFigureEndsTheOneBefore() {
		set("study.member", "40", DAY);
		set("study.member", "36", DAY.plusMonths(1));
		assertThat(this.regulations.on(DAY.plusDays(3)).value("study.member").number()).isEqualTo(40);
		assertThat(this.regulations.on(DAY.plusMonths(2)).value("study.member").number()).isEqualTo(36);
		set("study.member", "34", DAY);
		assertThat(this.regulations.on(DAY.plusMonths(2)).value("study.member").number()).isEqualTo(34);
	}

	@Test
	void aShareIsNoMoreThanOne() {
		assertThatThrownBy(() -> set("vote.present", "50", DAY)).hasMessage("regulation.share");
	}

	private void set(String key, String value, LocalDate from) {
		this.figures.set(this.regulations.on(DAY).value(key), new OwnFigures.Form(new BigDecimal(value), "年度计划", from),
				this.admin);
	}

	@Test
	void whoeverReadsSeesTheLooserFigureMarked() {
		SomeOrganization.in(this.jdbc);
		set("admission.activist", "6", LocalDate.of(2026, 6, 1));
		assertThat(new RulePage.Listed(DAY, this.regulations.rows(DAY)).heading()).isEqualTo("1 条本单位规定比上级规定宽");
	}

}
