package org.partyplan.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partyplan.reader.DraftMetric;
import org.partyplan.reader.Plans;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the sentences of plans are computed by. */
@SpringBootTest
class VocabularyTests {

	private static final Path PASSAGES = Path.of("src/test/resources/reading");

	@Autowired
	private Measures measures;

	private Vocabulary vocabulary;

	@BeforeEach
	void vocabulary() {
		this.vocabulary = this.measures.vocabulary();
	}

	private String meant(DraftMetric metric) {
		return this.vocabulary.meant(metric.name(), metric.quote(), metric.unit()).map(Measure::key).orElse("");
	}

	@ParameterizedTest
	@CsvSource({ "党员参学率达到95%,study-participation", "中心组集中学习不少于10次,activities:study-session",
			"开展专题研讨4次,activities:seminar", "发展党员12名,admissions", "新党员中高知识群体占比不低于30%,admissions-highly-educated-share",
			"新党员中一线和高知识群体占70%以上,admissions-front-line-or-educated-share", "新党员中35岁以下占比不低于60%,admissions-young-share",
			"志愿服务不少于20小时,volunteer-hours", "服务群众300人次,people-served", "排查风险点40个,reported", "制定防控措施60条,reported",
			"设立党员先锋岗25个,pioneer-posts", "开展义诊6次,activities:free-clinic", "义诊服务300人次,people-served:free-clinic",
			"组织观摩支部3个,observed-branches", "撰写调研报告8篇,research-reports", "举办辅导讲座4场,activities:lecture",
			"书记讲党课2次,activities:party-lesson", "按0.6%的比例配备党务干部,party-staff-ratio", "整顿软弱涣散支部2个,weak-branches",
			"任务按时办结率达到98%,assignments-on-time", "主题党日每月不少于1次,activities:theme-day", "谈心谈话不少于30人次,person-times:talk",
			"支部党员大会每季度不少于1次,activities:branch-assembly", "支部委员会每月不少于1次,activities:branch-committee",
			"党小组会每月不少于1次,activities:group-meeting", "支部党员大会参会率不低于80%,attendance-rate:branch-assembly",
			"走访慰问困难党员50人次,people-served:visit", "青年党员培训不少于8学时,class-hours:youth-training", "评选优秀共产党员30名,honours",
			"学习培训不少于32学时,class-hours", "患者满意度达到95%,reported", "开展共建活动5次,", "种植绿植90棵,", "投入经费5万元," })
	void theWordsOfATargetNameItsMeasure(String sentence, String key) {
		assertThat(Plans.withItem(sentence + "。").metrics().stream().map(this::meant).findFirst().orElse(""))
			.isEqualTo((key == null) ? "" : key);
	}

	static Stream<Path> passages() throws IOException {
		try (Stream<Path> files = Files.list(PASSAGES)) {
			return files.filter((file) -> !expected(file).isEmpty()).sorted().toList().stream();
		}
	}

	private static List<String> expected(Path passage) {
		return halves(passage)[1].lines()
			.filter((line) -> line.startsWith("measure "))
			.map((line) -> line.substring("measure ".length()))
			.toList();
	}

	private static String[] halves(Path passage) {
		try {
			return Files.readString(passage).split("(?m)^----\n", 2);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("passages")
	void aPassageIsComputedAsACarefulReaderWould(Path passage) {
		List<DraftMetric> metrics = Plans.read(halves(passage)[0]).metrics();
		assertThat(expected(passage)).allSatisfy((line) -> {
			String[] wanted = line.split("\\|", 2);
			assertThat(metrics.stream().filter((metric) -> metric.quote().contains(wanted[1])).map(this::meant))
				.contains(wanted[0]);
		});
	}

	@Test
	void everyKindGivesItsTimesItsPersonsAndItsHours() {
		assertThat(this.vocabulary.kinds()).hasSizeGreaterThanOrEqualTo(25).allSatisfy((kind) -> {
			assertThat(this.vocabulary.label("activities:" + kind.key())).isEqualTo(kind.name() + "次数");
			assertThat(this.vocabulary.label("hours:" + kind.key())).isEqualTo(kind.name() + "时长");
		});
		assertThat(this.vocabulary.label("person-times:theme-day")).isEqualTo("主题党日参加人次");
	}

	@Test
	void noTwoMeasuresHaveOneNameAndNoneHasAKeyForAName() {
		assertThat(this.vocabulary.all()).extracting(Measure::name)
			.doesNotHaveDuplicates()
			.allMatch((name) -> name.matches("[\\p{IsHan}：\\d]+"));
		assertThat(this.vocabulary.label("whatever")).isEqualTo("先由责任单位报数");
	}

	@Test
	void aTargetIsOfferedWhatCountsInItsUnitAndReportingByHand() {
		assertThat(this.vocabulary.choices("次")).extracting(Measure::key)
			.contains("activities:theme-day", Measure.REPORTED)
			.doesNotContain("study-participation", "activities", "person-times:theme-day");
		assertThat(this.vocabulary.choices("棵")).extracting(Measure::key).containsExactly(Measure.REPORTED);
	}

}
