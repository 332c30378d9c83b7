package org.partyplan.reader.format;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** The level lines that are drawn on a page, as around the cells of a table. */
final class PdfRules {

	private static final float LEVEL = 1.5f;

	private static final float SHORTEST = 20;

	private static final int MOST = 5000;

	private final List<Rule> rules = new ArrayList<>();

	private final List<Rule> path = new ArrayList<>();

	private float x;

	private float y;

	/** Follows the drawing; what is only cut out is not drawn. */
	void drawn(String operator, List<COSBase> operands, Matrix matrix) {
		switch (operator) {
			case "m" -> move(numbers(operands, 2), matrix);
			case "l" -> line(numbers(operands, 2), matrix);
			case "re" -> box(numbers(operands, 4), matrix);
			case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> {
				this.rules.addAll((this.rules.size() < MOST) ? this.path : List.of());
				this.path.clear();
			}
			case "n" -> this.path.clear();
			default -> {
				// no line
			}
		}
	}

	private static float[] numbers(List<COSBase> operands, int count) {
		float[] numbers = new float[count];
		for (int i = 0; i < count; i++) {
			numbers[i] = (i < operands.size() && operands.get(i) instanceof COSNumber number) ? number.floatValue() : 0;
		}
		return numbers;
	}

	private void move(float[] to, Matrix matrix) {
		var point = matrix.transformPoint(to[0], to[1]);
		this.x = point.x;
		this.y = point.y;
	}

	private void line(float[] to, Matrix matrix) {
		float left = this.x;
		float before = this.y;
		move(to, matrix);
		if (Math.abs(this.y - before) < LEVEL) {
			add(left, this.x, this.y);
		}
	}

	private void box(float[] box, Matrix matrix) {
		var from = matrix.transformPoint(box[0], box[1]);
		var to = matrix.transformPoint(box[0] + box[2], box[1] + box[3]);
		add(from.x, to.x, from.y);
		if (Math.abs(to.y - from.y) > LEVEL * 2) {
			add(from.x, to.x, to.y);
		}
	}

	private void add(float from, float to, float height) {
		if (Math.abs(to - from) >= SHORTEST && this.path.size() < MOST) {
			this.path.add(new Rule(Math.min(from, to), Math.max(from, to), height));
		}
	}

	void clear() {
		this.rules.clear();
		this.path.clear();
	}

	/** From the upper edge of a page that is so high. */
	PdfRules turned(float height) {
		this.rules.replaceAll((rule) -> new Rule(rule.left, rule.right, height - rule.height));
		return this;
	}

	/** How many go across a place between two heights. */
	long across(float place, float from, float to) {
		return this.rules.stream()
			.filter((rule) -> rule.left < place - SHORTEST / 2 && rule.right > place + SHORTEST / 2)
			.filter((rule) -> rule.height > from && rule.height < to)
			.map((rule) -> Math.round(rule.height / 3))
			.distinct()
			.count();
	}

	private record Rule(float left, float right, float height) {
	}

}
