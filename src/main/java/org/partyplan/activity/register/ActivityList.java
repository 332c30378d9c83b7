package org.partyplan.activity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.ActivityKind;
import org.partyplan.activity.model.ActivityStatus;
import org.partyplan.document.ListExport;
import org.partyplan.document.SheetColumn;
import org.partyplan.organization.UnitRef;
import org.partyplan.shared.Paged;

/**
 * A page of records.
 *
 * @param units to choose from
 * @param kinds to choose from
 * @param keeps whether the user writes records anywhere
 */
record ActivityList(ActivityFilter filter, Paged<Row> paged, List<UnitRef> units, List<ActivityKind> kinds,
		boolean keeps, boolean office, boolean studies, LocalDate today) {

	/** What an export of it holds. */
	static final ListExport<Row> EXPORT = ListExport
		.of("activity.exported", "活动记录", SheetColumn.of("日期", 8, Row::heldOn), SheetColumn.of("单位", 12, Row::unit),
				SheetColumn.of("类型", 10, Row::title), SheetColumn.of("主题", 28, Row::topic),
				SheetColumn.of("应到", 4, (row) -> (row.dueCount() == 0) ? null : row.dueCount()),
				SheetColumn.of("实到", 4, Row::presentCount), SheetColumn.of("补学", 4, Row::madeUpCount),
				SheetColumn.of("服务人次", 5, Row::served), SheetColumn.of("状态", 6, (row) -> row.status().label()))
		.atMost(100_000);

	/** From here on nobody counts. */
	static final int MOST = 1000;

	/** The finding. */
	public String heading() {
		String count = (this.paged.total() > MOST) ? MOST + "+" : String.valueOf(this.paged.total());
		String what = (this.filter.status() == null) ? "条活动记录" : "条" + this.filter.status().label() + "的记录";
		return (this.paged.total() == 0) ? "没有这样的活动记录" : count + " " + what;
	}

	/** One record. */
	record Row(UUID id, String kind, @Nullable String variant, String unit, LocalDate heldOn, String topic,
			int dueCount, int presentCount, int madeUpCount, @Nullable Integer served, @Nullable String servedLabel,
			ActivityStatus status) {

		public String title() {
			return (this.variant == null) ? this.kind : this.kind + this.variant;
		}

		/** 18/20，补 1. */
		public String attendance() {
			String came = (this.dueCount > 0)
					? this.presentCount + "/" + this.dueCount + (this.madeUpCount > 0 ? "，补 " + this.madeUpCount : "")
					: (this.presentCount > 0) ? this.presentCount + " 人" : "";
			return (this.served == null) ? came
					: came + (came.isEmpty() ? "" : "，") + this.servedLabel + " " + this.served;
		}

	}

}
