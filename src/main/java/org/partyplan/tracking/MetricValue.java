package org.partyplan.tracking;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.Percent;

/**
 * What a metric is worth on a day.
 *
 * @param value the figure; null where there is none yet
 * @param goal what the figure has to reach by the year's or the period's end
 * @param upper the goal's upper end, where it is a range
 * @param pace where it should be on that day; null where there is no pace
 * @param forecast where it ends if it goes on like this; null where nobody can say
 * @param fraction how the figure comes about: 495 ÷ 510
 * @param outlook what is still needed, in a sentence
 * @param unit of the figure
 * @param axis whether it is a share on an axis rather than a bar from nought
 */
record MetricValue(MetricHealth health, @Nullable BigDecimal value, BigDecimal goal, @Nullable BigDecimal upper,
		@Nullable BigDecimal pace, @Nullable BigDecimal forecast, String fraction, String outlook, String unit,
		boolean axis) {

	/** 97.1, 5. */
	public String figure() {
		return (this.value == null) ? "—"
				: this.axis ? Percent.words(this.value, this.goal) : Figures.plain(this.value);
	}

	/** 97.1%, 5 次. */
	public String words() {
		return figure() + ((this.value == null) ? "" : (this.unit.startsWith("%") ? "" : " ") + this.unit);
	}

	/** What a part adds to a promise that only the whole can keep. */
	MetricValue adding(@Nullable BigDecimal part) {
		return new MetricValue(this.health, part, this.goal, this.upper, null, null,
				"全院 " + figure() + "，目标 " + goalWords(), "全院：" + this.outlook, this.unit, this.axis);
	}

	/** Whoever owns the records says what can still come. */
	MetricValue withoutOutlook() {
		return new MetricValue(this.health, this.value, this.goal, this.upper, this.pace, this.forecast, this.fraction,
				"", this.unit, this.axis);
	}

	/** 12 次, 2—3 个. */
	String goalWords() {
		return Goal.exact(this.goal) + ((this.upper == null) ? "" : "—" + Goal.exact(this.upper))
				+ Figures.unit(this.unit);
	}

	/** The chart that goes with it. */
	public Bullet bullet() {
		return new Bullet(this);
	}

}
