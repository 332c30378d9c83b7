package org.partyplan.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.reader.DraftTask;
import org.partyplan.shared.Cadence;
import org.partyplan.shared.RuleBroken;
import org.partyplan.workday.Nodes;

/**
 * A task's time as one choice out of a list: 每季度, 七一, or once by a day.
 *
 * @param value such as QUARTER or NODE:七一
 * @param label the words of the list
 */
public record When(String value, String label) {

	private static final String NODE = "NODE:";

	/** The reader knows some nodes by other names. */
	private static final Map<String, String> OTHER_NAMES = Map.of("建党节", "七一", "党的生日", "七一", "建军节", "八一", "劳动节", "五一",
			"青年节", "五四", "妇女节", "三八", "年末", "年底", "年终", "年底");

	private static final List<When> REPEATED = Stream.of(Cadence.values())
		.filter((cadence) -> cadence != Cadence.NODE)
		.map((cadence) -> new When(cadence.name(), cadence.label()))
		.toList();

	private static final List<When> NODES = Nodes.keys().stream().map((key) -> new When(NODE + key, key)).toList();

	public static List<When> repeated() {
		return REPEATED;
	}

	public static List<When> nodes() {
		return NODES;
	}

	/** What the reader proposes. */
	static String of(DraftTask task) {
		if (task.cadence() != Cadence.ONCE || task.node() == null) {
			return (task.cadence() == Cadence.NODE) ? Cadence.ONCE.name() : task.cadence().name();
		}
		return node(task.node()).map((key) -> NODE + key).orElse(Cadence.ONCE.name());
	}

	/** Only the bare name of a node: 七一前后 is one, 2026年6月底 is not. */
	private static Optional<String> node(String words) {
		String bare = words.replaceAll("(?:之|以)?前(?:夕|后)?$|期间$|“|”|\"", "");
		String known = OTHER_NAMES.getOrDefault(bare, bare.replaceFirst("(?<=.{2})节$", ""));
		return Nodes.keys().stream().filter((key) -> key.equals(bare) || key.equals(known)).findFirst();
	}

	public static boolean known(String value) {
		return Stream.concat(REPEATED.stream(), NODES.stream()).anyMatch((when) -> when.value().equals(value));
	}

	/** The schedule that a choice and a day stand for. */
	static Schedule schedule(String value, @Nullable LocalDate dueOn) {
		if (!known(value)) {
			throw new RuleBroken("plan.read.when");
		}
		if (value.startsWith(NODE)) {
			return new Schedule(Cadence.NODE, null, value.substring(NODE.length()), null);
		}
		Cadence cadence = Cadence.valueOf(value);
		return new Schedule(cadence, (cadence == Cadence.ONCE) ? dueOn : null, null, null);
	}

	/** Whether it comes round by the calendar, and so can have a day of its month. */
	static boolean returns(String value) {
		return !once(value) && !value.startsWith(NODE);
	}

	static boolean once(String value) {
		return Objects.equals(value, Cadence.ONCE.name());
	}

}
