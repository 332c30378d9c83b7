package org.partyplan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {

	private static final String ROOT = Application.class.getPackageName() + ".";

	/**
	 * Which rooms of its own module a room may look into. The module's root is its front
	 * door: it may use every room, and every room may use it.
	 */
	private static final Map<String, Set<String>> ROOMS = Arrays.stream("""
			account.entry         factor model starting
			account.factor        model
			account.granting      factor model
			account.keeping       granting model
			account.model
			account.starting      factor model
			activity.attendance   model recording
			activity.compliance   model
			activity.kinds        model recording
			activity.model
			activity.recording    model study
			activity.register     model recording
			activity.study        model
			admission.board       cases model
			admission.cases       model
			admission.model
			admission.planning    model
			admission.wording     model
			execution.adhoc       model
			execution.lists       model
			execution.matching    model
			execution.model
			execution.opening     matching model
			execution.reporting   model
			organization.health   model people unit
			organization.listimport model
			organization.model
			organization.people   model
			organization.unit     model people
			plan.amending         editing life model text
			plan.editing          model text
			plan.exporting        amending model text
			plan.importing        model text
			plan.life             model text
			plan.model            text
			plan.text
			reader.format         text
			reader.meaning        structure text
			reader.structure      text
			reader.text
			""".strip().split("\n"))
		.map((line) -> List.of(line.strip().split("\\s+")))
		.collect(Collectors.toMap((words) -> words.get(0), (words) -> Set.copyOf(words.subList(1, words.size()))));

	private final ApplicationModules modules = ApplicationModules.of(Application.class);

	@Test
	void modulesOnlyUseWhatTheirArrowsAllow() {
		this.modules.verify();
	}

	@Test
	void aRoomUsesOnlyTheRoomsBelowIt() {
		Set<String> wrong = new TreeSet<>();
		this.modules.stream()
			.flatMap((module) -> module.getBasePackage().stream())
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.filter(ModularityTests::looksIntoAForbiddenRoom)
			.forEach((look) -> wrong.add(name(look.getOriginClass()) + " uses " + name(look.getTargetClass())));
		assertThat(wrong).isEmpty();
	}

	private static boolean looksIntoAForbiddenRoom(Dependency look) {
		String from = room(look.getOriginClass());
		String to = room(look.getTargetClass());
		if (from.equals(to) || !from.contains(".") || !to.startsWith(module(from) + ".")) {
			return false;
		}
		Set<String> below = ROOMS.get(from);
		return below == null || !below.contains(to.substring(to.indexOf('.') + 1));
	}

	private static String module(String room) {
		return room.substring(0, room.indexOf('.'));
	}

	private static String room(JavaClass type) {
		String name = type.getPackageName() + ".";
		return name.startsWith(ROOT) ? name.substring(ROOT.length(), name.length() - 1) : "";
	}

	private static String name(JavaClass type) {
		return type.getName().substring(ROOT.length());
	}

}
