package org.partyplan.regulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One figure a regulation asks for, in the version in force on a day.
 *
 * @param key by which code asks for it
 * @param topic under which it is listed
 * @param name what it bounds
 * @param value the regulation's figure
 * @param unit of the figure
 * @param bound how it bounds
 * @param regulation where it stands
 * @param article which article, or empty
 * @param from since when this version is in force
 * @param own the organisation's figure, or null
 * @param ownSource where that stands
 */
public record Rule(String key, String topic, String name, BigDecimal value, String unit, Bound bound, String regulation,
		String article, LocalDate from, @Nullable BigDecimal own, @Nullable String ownSource) {

	/** The figure to go by: the organisation's, where it has one. */
	public BigDecimal figure() {
		return (this.own != null) ? this.own : this.value;
	}

	/** The figure to go by, as a whole number. */
	public int number() {
		return figure().setScale(0, RoundingMode.HALF_UP).intValueExact();
	}

	/** The stricter of both: where dates differ, this one binds. */
	public BigDecimal binding() {
		return looser() ? this.value : figure();
	}

	/** Whether the organisation asks less than the regulation. */
	public boolean looser() {
		return this.own != null && this.bound.looser(this.own, this.value);
	}

	/** 《中国共产党支部工作条例（试行）》第四条. */
	public String cited() {
		return "《" + this.regulation + "》" + this.article;
	}

	/** 3 人, or 80%. */
	public String words() {
		return words(this.value);
	}

	/** The organisation's figure in words, or empty. */
	public String ownWords() {
		return (this.own == null) ? "" : words(this.own);
	}

	private String words(BigDecimal figure) {
		if (!this.unit.equals("比例")) {
			return figure.stripTrailingZeros().toPlainString() + " " + this.unit;
		}
		BigDecimal percent = figure.movePointRight(2);
		return (percent.setScale(0, RoundingMode.HALF_UP).intValue() == 33) ? "三分之一"
				: percent.stripTrailingZeros().toPlainString() + "%";
	}

}
