package org.partyplan.plan.exporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partyplan.plan.PlanStatus;
import org.partyplan.plan.amending.ChangeKind;
import org.partyplan.plan.amending.PlanChange;
import org.partyplan.plan.amending.PlanVersions;
import org.partyplan.plan.model.PlanAccess;
import org.partyplan.plan.text.Difference;
import org.partyplan.plan.text.ItemText;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class PlanExportAmendmentTests {

	private static final UUID SECTION = Ids.next();

	private static final ItemText BEFORE = new ItemText(SECTION, "（一）", "抓实理论学习", "全年集中学习12次。每季度请专家讲一次。", 1);

	@Test
	void itSaysWhatIsChangedFromWhenOnWhoseWordAndWhy() throws IOException {
		assertThat(written(change(ChangeKind.ITEM_CHANGED, BEFORE,
				new ItemText(SECTION, "（一）", "抓实理论学习", "全年集中学习12次。每季度请专家讲一次，第四季度加讲一次。", 1))))
			.containsExactly("关于调整《示范医院2026年党建工作计划》的说明（第2号）", "各党支部：",
					"《示范医院2026年党建工作计划》（示中医党〔2026〕8号）已于2026年2月6日印发。经党委会同意（党委会纪要〔2026〕12号），自2026年5月21日起作如下调整。",
					"调整原因：专家行程有变。", "一、调整内容", "（一）修改要点“（一）抓实理论学习”。将“每季度请专家讲一次。”调整为“每季度请专家讲一次，第四季度加讲一次。”。",
					"调整原因：当季补不上。", "二、其他事项", "除上述内容外，原计划其他内容不变。", "中共示范医院委员会", "2026年5月21日");
	}

	@Test
	void aNewItemStandsThereWithAllItsParagraphs() throws IOException {
		assertThat(written(
				change(ChangeKind.ITEM_ADDED, null, new ItemText(SECTION, "（三）", "联系专家", "每半年一次。\n1.谈心。\n2.走访。", 3))))
			.containsSequence("（一）增加要点“（三）联系专家”。新增内容为：每半年一次。", "1.谈心。", "2.走访。");
	}

	@Test
	void anItemTakenAwayIsQuoted() throws IOException {
		assertThat(written(change(ChangeKind.ITEM_WITHDRAWN, BEFORE, null)))
			.contains("（一）撤下要点“（一）抓实理论学习”。撤下的内容为：全年集中学习12次。每季度请专家讲一次。");
	}

	@Test
	void aNewHeadingIsNamedToo() throws IOException {
		assertThat(
				written(change(ChangeKind.ITEM_CHANGED, BEFORE, new ItemText(SECTION, "（一）", "抓实学习", "全年集中学习12次。", 1))))
			.contains("（一）修改要点“（一）抓实理论学习”。标题由“（一）抓实理论学习”改为“（一）抓实学习”。删去“每季度请专家讲一次。”。");
	}

	@Test
	void aChangedMetricIsToldFieldByField() throws IOException {
		assertThat(written(new PlanChange(ChangeKind.METRIC_CHANGED, Ids.next(),
				PlanChange.Payload.of(SECTION, "参学率", List.of(new Difference("目标", "≥ 98%", "≥ 99%"))), "定得更准")))
			.contains("（一）修改指标“参学率”。目标由“≥ 98%”改为“≥ 99%”。");
	}

	private static PlanChange change(ChangeKind kind, @Nullable ItemText before, @Nullable ItemText after) {
		return new PlanChange(kind, Ids.next(), PlanChange.Payload.text(before, after, List.of()), "当季补不上");
	}

	private static List<String> written(PlanChange... changes) throws IOException {
		PlanAccess.Head plan = PrintedPlan.head(PlanStatus.ISSUED, "示范医院2026年党建工作计划", "中共示范医院委员会", "各党支部",
				"示中医党〔2026〕8号", LocalDate.of(2026, 2, 6), "", "", "");
		PlanVersions.Version amendment = new PlanVersions.Version(2, "专家行程有变", "党委会", "党委会纪要〔2026〕12号",
				LocalDate.of(2026, 5, 21), List.of(changes));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PlanExportAmendment.write(plan, amendment, out);
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
			return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
		}
	}

}
