package org.partyplan.execution;

/**
 * How many assignments of the plan there are up to a day, with what is owed besides: the
 * one set of words in which pages say it.
 *
 * @param due whose due day has passed
 * @param done of those due, done
 * @param reported of those due, handed in and not yet judged
 * @param owed of those due, neither
 * @param outside owed of what no plan asks: notices and errands
 * @param earlier owed of the years before
 */
public record Tally(int due, int done, int reported, int owed, int outside, int earlier) {

	/** Nothing at all. */
	public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

	/** All that is owed, whatever asks it. */
	public int allOwed() {
		return this.owed + this.outside + this.earlier;
	}

	/** 3 个支部欠 12 项，计划外另欠 1 项. */
	public String owing(int units, String kind) {
		return (allOwed() == 0) ? "各" + kind + "到今天不欠" : units + " 个" + kind + owes();
	}

	/** 欠 12 项，计划外另欠 1 项; 不欠. */
	public String owes() {
		return ((this.owed == 0) ? "不欠" : "欠 " + this.owed + " 项") + besides();
	}

	/** 到今天该办 1248 项，已办 1220 项，待审 3 项，欠 25 项，计划外另欠 1 项. */
	public String words(String until) {
		return until + "该办 " + this.due + " 项，已办 " + this.done + " 项，"
				+ ((this.reported == 0) ? "" : "待审 " + this.reported + " 项，") + owes();
	}

	private String besides() {
		return part("，计划外另欠 ", this.outside) + part("，往年另欠 ", this.earlier);
	}

	private static String part(String words, int many) {
		return (many == 0) ? "" : words + many + " 项";
	}

}
