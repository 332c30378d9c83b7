package org.partyplan.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

/** All that a metric can be counted by. */
@Component
public class Measures {

	private final List<Measure> own;

	private final List<KindMeasures> ofKinds;

	Measures(List<Measure> own, List<KindMeasures> ofKinds) {
		this.own = own.stream().sorted(Comparator.comparing(Measure::name)).toList();
		this.ofKinds = ofKinds;
	}

	/** As the kinds of record are now. */
	public Vocabulary vocabulary() {
		List<Measure> all = new ArrayList<>(this.own);
		List<RecordKind> kinds = new ArrayList<>();
		this.ofKinds.forEach((some) -> some.all().forEach((one) -> {
			kinds.add(one.kind());
			all.addAll(one.measures());
		}));
		return new Vocabulary(all, kinds);
	}

}
