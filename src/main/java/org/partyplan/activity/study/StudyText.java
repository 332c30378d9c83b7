package org.partyplan.activity.study;

import java.util.UUID;

/** Something to be read in a month. */
public record StudyText(UUID id, String title, Kind kind) {

	/** 第一议题：全国卫生健康工作会议精神. */
	public String words() {
		return (this.kind == Kind.FIRST_TOPIC || this.kind == Kind.MICRO_LESSON) ? this.kind.label() + "：" + this.title
				: this.title;
	}

	/** Why it is read. */
	enum Kind {

		REQUIRED("必学"), CHOSEN("自选"), FIRST_TOPIC("第一议题"), MICRO_LESSON("微党课");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
