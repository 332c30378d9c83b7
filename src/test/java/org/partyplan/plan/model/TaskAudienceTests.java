package org.partyplan.plan.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.partyplan.organization.UnitKind;
import org.partyplan.organization.UnitRef;
import org.partyplan.plan.model.Leaders.Leader;
import org.partyplan.reader.DraftTask;
import org.partyplan.shared.Cadence;

import static org.assertj.core.api.Assertions.assertThat;

class TaskAudienceTests {

	@ParameterizedTest
	@CsvSource({ "党委每月组织开展主题党日, BRANCHES", "党委要求每月召开一次党小组会, BRANCHES", "各党总支、党支部每季度上一次党课, BRANCHES",
			"全体党员每年参加集中培训, BRANCHES", "各科室每季度自查一次, CHOSEN", "机关各部门6月底前报送清单, CHOSEN", "党委每季度抽查主题党日, COMMITTEE",
			"6月底前修订《党小组会制度》, COMMITTEE", "党委每半年研究一次党建, COMMITTEE", "各党小组每月学习一次, BRANCHES", "支部书记每年讲党课1次, PERSONS",
			"全年党委书记带头讲党课2次, PERSONS", "举办支部书记培训班1期, COMMITTEE", "班子成员每季度到联系点调研1次, PERSONS", "支部书记培训班每年1期, COMMITTEE",
			"党委书记、纪委书记每半年讲廉政党课, PERSONS" })
	void aSentenceFallsToThoseWhoDoIt(String sentence, Audience audience) {
		assertThat(TaskAudience.of(sentence)).isEqualTo(audience);
	}

	private static final UUID TOP = new UUID(0, 1);

	private static UnitRef unit(int id, UnitKind kind, String name) {
		return new UnitRef(new UUID(0, id), kind, name, name, 1);
	}

	private static Leader leader(int id, String name, String post, UnitKind kind) {
		return new Leader(new UUID(1, id), name, post, kind, "");
	}

	private static final UnitNames NAMES = new UnitNames(
			List.of(unit(1, UnitKind.COMMITTEE, "示范医院党委"), unit(2, UnitKind.GENERAL_BRANCH, "临床总支"),
					unit(3, UnitKind.BRANCH, "内科党支部"), unit(4, UnitKind.BRANCH, "外科党支部"),
					unit(5, UnitKind.DEPARTMENT, "宣传科"), unit(6, UnitKind.DEPARTMENT, "人事科")),
			new Leaders(List.of(leader(1, "王一鸣", "书记", UnitKind.COMMITTEE), leader(2, "李思源", "副书记", UnitKind.COMMITTEE),
					leader(3, "赵清", "纪委书记", UnitKind.COMMITTEE), leader(4, "孙可", "书记", UnitKind.GENERAL_BRANCH),
					leader(5, "周航", "书记", UnitKind.BRANCH), leader(6, "吴越", "书记", UnitKind.BRANCH),
					leader(7, "吴越", "宣传委员", UnitKind.BRANCH))));

	@ParameterizedTest
	@CsvSource({ "支部书记每年讲党课1次, PERSONS, 5 6, 个人：周航、吴越", "党委书记每年讲党课1次, PERSONS, 1, 个人：王一鸣",
			"纪委书记每半年讲一次廉政党课, PERSONS, 3, 个人：赵清", "党委班子成员每季度到联系点调研一次, PERSONS, 1 2 3, 个人：王一鸣、李思源、赵清",
			"党委书记、支部书记每半年讲一次党课, PERSONS, 1 5 6, '个人：王一鸣、周航、吴越'", "李思源每月到支部参加组织生活1次, PERSONS, 2, 个人：李思源",
			"吴越同志每月走访1次, PERSONS, '', 有同名的", "分管院领导每季度调研一次, PERSONS, '', 是哪位院领导",
			"内科党支部、外科党支部每季度联合开展一次主题党日, CHOSEN, 3 4, 内科党支部、外科党支部", "各党总支每季度上一次党课, CHOSEN, 2, 各党总支",
			"各党总支、党支部每季度上一次党课, BRANCHES, 1, 各支部", "机关各部门每季度自查一次, CHOSEN, 5 6, 各科室", "每月召开一次党小组会, BRANCHES, 1, 各组都开了才算",
			"支委委员每季度谈心一次, PERSONS, 5 6 7, 有同名的" })
	void itFallsToTheVeryUnitsAndPeopleOfThisOrganisation(String sentence, Audience audience, String ids,
			String words) {
		Proposal proposal = Proposal.bare(new DraftTask(0, null, 0, sentence.length(), sentence, sentence, Cadence.ONCE,
				null, null, null, null, null, null, true), false);
		TaskAudience.Whom whom = TaskAudience.whom(proposal, NAMES, TOP);
		assertThat(whom.audience()).isEqualTo(audience);
		assertThat(whom.words()).contains(words);
		List<Long> found = Stream.concat(whom.units().stream(), whom.persons().stream())
			.map(UUID::getLeastSignificantBits)
			.sorted()
			.toList();
		boolean open = words.startsWith("有同名") || words.startsWith("是哪位");
		assertThat(found).isEqualTo(open ? List.of() : Stream.of(ids.split(" ")).map(Long::valueOf).sorted().toList());
	}

	@Test
	void whereNobodyHoldsTheOfficeItFallsToTheUnitsAndSaysSo() {
		String sentence = "支部书记每年讲党课1次";
		TaskAudience.Whom whom = TaskAudience.whom(Proposal.bare(new DraftTask(0, null, 0, sentence.length(), sentence,
				sentence, Cadence.YEAR, null, null, null, null, null, null, true), false), new UnitNames(List.of()),
				TOP);
		assertThat(whom.audience()).isEqualTo(Audience.BRANCHES);
		assertThat(whom.words()).contains("没有找到担任这个职务的人");
	}

}
