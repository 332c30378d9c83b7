package org.partyplan.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partyplan.shared.AccessRule;
import org.partyplan.shared.AccessRules;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Grant;
import org.partyplan.shared.Role;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class RightsTests {

	private final Rights rights = new Rights(List.of(AccessRules.of(AccessRule.post("/honours/*/steps").to(Role.OFFICE),
			AccessRule.post("/honours/**").to(Role.KEEPERS), AccessRule.open("/honours/new").to(Role.KEEPERS),
			AccessRule.open("/honours/**").to(Role.READERS))));

	@AfterEach
	void nobody() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void theFirstRuleThatFitsCounts() {
		signIn(Role.SECRETARY);
		assertThat(this.rights.post("/honours/{id}/steps")).isFalse();
		assertThat(this.rights.post("/honours/{id}/withdraw")).isTrue();
	}

	@Test
	void aRuleForChangingSaysNothingOfLooking() {
		signIn(Role.LEADER);
		assertThat(this.rights.open("/honours/{id}")).isTrue();
		assertThat(this.rights.open("/honours/new")).isFalse();
		assertThat(this.rights.post("/honours/{id}/withdraw")).isFalse();
	}

	@Test
	void oneOfSeveralRolesIsEnough() {
		signIn(Role.LEADER, Role.OFFICE);
		assertThat(this.rights.post("/honours/{id}/steps")).isTrue();
	}

	@Test
	void whatNoRuleNamesIsOpenToEverybodySignedInAndToNobodyElse() {
		assertThat(this.rights.open("/account")).isFalse();
		signIn();
		assertThat(this.rights.open("/account")).isTrue();
		assertThat(this.rights.open("/honours")).isFalse();
	}

	@Test
	void aPhoneOffersRecordingToThoseWhoRecordAndPlansToTheOthers() {
		Menu menu = new Menu(this.rights);
		assertThat(menu.tabs()).isEmpty();
		signIn(Role.SECRETARY);
		assertThat(menu.tabs()).extracting(Menu.Way::label).containsExactly("工作台", "任务", "记活动", "指标", "更多");
		signIn(Role.MEMBER);
		assertThat(menu.tabs()).extracting(Menu.Way::label).containsExactly("我的", "计划", "更多");
		assertThat(menu.bar()).extracting(Menu.Way::label).containsExactly("计划", "我的");
		signIn(Role.AUDITOR);
		assertThat(menu.bar()).extracting(Menu.Way::label).containsExactly("操作日志");
	}

	private static void signIn(Role... roles) {
		UUID id = UUID.randomUUID();
		CurrentUser user = new CurrentUser(id, "某某",
				Stream.of(roles).map((role) -> new Grant(role, id, "某单位", null)).toList());
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
	}

}
