package org.partyplan.reader;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class PlanJsonTests {

	private static JsonNode json(PlanDraft draft) {
		return JsonMapper.builder().build().readTree(PlanJson.write(draft));
	}

	@Test
	void theShapeIsTheAgreedOne() {
		JsonNode plan = json(Plans.withItem("每季度组织1次义诊，按5:4:1的比例发展党员。"));
		assertThat(plan.propertyNames()).containsExactly("title", "year", "documentNumber", "issuer", "recipients",
				"issuedOn", "notice", "overall", "sections", "metrics", "cadences", "closing", "ignored", "warnings");
		assertThat(plan.get("sections").get(0).propertyNames()).containsExactly("no", "title", "intro", "items");
		assertThat(plan.get("sections").get(0).get("items").get(0).propertyNames()).containsExactly("no", "title",
				"body", "actions");
		assertThat(plan.get("metrics").get(0).get("value").intValue()).isEqualTo(1);
		assertThat(plan.get("metrics").get(0).get("cadence").stringValue()).isEqualTo("quarter");
		assertThat(plan.get("metrics").get(1).get("value").stringValue()).isEqualTo("5:4:1");
		assertThat(plan.get("notice").isNull()).isTrue();
	}

	@Test
	void quotationMarksAndControlCharactersAreEscaped() {
		PlanDraft draft = Plans.withItem("读\"原著\"\\每\t月一次。");
		assertThat(json(draft).get("sections").get(0).get("items").get(0).get("body").stringValue())
			.isEqualTo("读\"原著\"\\每\t月一次。");
	}

	@Test
	void aHeadingThatRunsOnKeepsItsColonSoThatTheTextCanBeRebuilt() {
		JsonNode plan = json(Plans.read("一、指导思想：围绕中心，服务大局。\n二、抓学习\n读原著。\n"));
		assertThat(plan.get("sections").get(0).get("title").stringValue()).isEqualTo("指导思想：");
		assertThat(plan.get("sections").get(1).get("title").stringValue()).isEqualTo("抓学习");
	}

}
