package org.partyplan.tracking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A metric's chart, 300 wide: a bar from nought, or a share on an axis. */
final class Bullet {

	private static final BigDecimal WIDTH = BigDecimal.valueOf(300);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal FEW = BigDecimal.valueOf(5);

	private final MetricValue worth;

	private final BigDecimal from;

	private final BigDecimal to;

	Bullet(MetricValue worth) {
		this.worth = worth;
		this.from = worth.axis() ? start(worth) : BigDecimal.ZERO;
		this.to = worth.axis() ? top(worth) : end(worth);
	}

	/** The axis begins at the round number below everything that is shown. */
	private static BigDecimal start(MetricValue worth) {
		BigDecimal least = worth.goal().min(Objects.requireNonNullElse(worth.value(), worth.goal()));
		int step = (least.compareTo(BigDecimal.valueOf(92)) > 0) ? 10 : 50;
		return least.subtract(BigDecimal.ONE)
			.divide(BigDecimal.valueOf(step), 0, RoundingMode.FLOOR)
			.multiply(BigDecimal.valueOf(step))
			.max(BigDecimal.ZERO);
	}

	/** A hundred, or the next round number where everything is small. */
	private static BigDecimal top(MetricValue worth) {
		BigDecimal most = worth.goal().max(Objects.requireNonNullElse(worth.value(), worth.goal()));
		return (most.compareTo(FEW) < 0) ? most.add(BigDecimal.ONE).setScale(0, RoundingMode.DOWN)
				: HUNDRED.max(worth.goal());
	}

	private static BigDecimal end(MetricValue worth) {
		BigDecimal most = Stream.of(worth.goal(), worth.upper(), worth.value())
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ONE.movePointLeft(2), BigDecimal::max);
		BigDecimal foreseen = (worth.forecast() == null) ? most
				: worth.forecast().min(worth.goal().multiply(new BigDecimal("1.2")));
		return most.max(foreseen).multiply(new BigDecimal("1.02"));
	}

	public int value() {
		return at(this.worth.value());
	}

	public int forecast() {
		return at(this.worth.forecast());
	}

	public int pace() {
		return at(this.worth.pace());
	}

	public int goal() {
		return at(this.worth.goal());
	}

	/** The upper end of a range, or the goal itself. */
	public int upper() {
		return at((this.worth.upper() == null) ? this.worth.goal() : this.worth.upper());
	}

	public boolean range() {
		return this.worth.upper() != null;
	}

	public boolean paced() {
		return this.worth.pace() != null && this.worth.pace().signum() > 0;
	}

	public boolean foreseen() {
		return this.worth.forecast() != null;
	}

	public boolean known() {
		return this.worth.value() != null;
	}

	public String left() {
		return Figures.plain(this.from) + "%";
	}

	public String right() {
		return Figures.plain(this.to) + "%";
	}

	/** Labels near an edge are anchored there. */
	public String anchor(int x) {
		return (x < 40) ? "start" : (x > 260) ? "end" : "middle";
	}

	public String paceWords() {
		return (this.worth.pace() == null) ? ""
				: "该到 " + Figures.plain(this.worth.pace()) + Figures.unit(this.worth.unit());
	}

	public String goalWords() {
		return "目标 " + this.worth.goalWords();
	}

	/** For those who do not see it. */
	public String words() {
		return (known() ? "现在 " + this.worth.figure() + Figures.unit(this.worth.unit()) : "还没有数")
				+ (paced() ? "，按进度" + paceWords() : "") + "，" + goalWords();
	}

	private int at(@Nullable BigDecimal figure) {
		return (figure == null) ? 0
				: figure.subtract(this.from)
					.max(BigDecimal.ZERO)
					.multiply(WIDTH)
					.divide(this.to.subtract(this.from), 0, RoundingMode.HALF_UP)
					.min(WIDTH)
					.intValue();
	}

}
