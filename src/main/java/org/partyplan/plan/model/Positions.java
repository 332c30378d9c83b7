package org.partyplan.plan.model;

import java.util.List;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Order by fractional position: a move changes one row only. */
final class Positions {

	private Positions() {
	}

	/** A position for what is put at an index among those already there. */
	static double at(List<Double> others, int index) {
		if (others.isEmpty()) {
			return 1;
		}
		if (index >= others.size()) {
			return others.get(others.size() - 1) + 1;
		}
		return (index == 0) ? others.get(0) - 1 : (others.get(index - 1) + others.get(index)) / 2;
	}

	/** Where halving has come to its end, the whole list is laid out anew. */
	static <T> void spread(List<T> list, ToDoubleFunction<T> position, ObjDoubleConsumer<T> move) {
		double[] now = list.stream().mapToDouble(position).toArray();
		if (!IntStream.range(1, now.length).allMatch((at) -> now[at - 1] < now[at])) {
			IntStream.range(0, now.length).forEach((at) -> move.accept(list.get(at), at + 1));
		}
	}

}
