package org.partyplan.operations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Which units and which people called by name a fictitious hospital has.
 *
 * @param units lines as in {@code trial/units.txt}
 * @param people lines as in {@code trial/people.txt}
 * @param before how many years there are plans of beside this year's
 * @param seed by which all others are drawn, 0 for the trial's
 */
record TrialHouse(List<String> units, List<String> people, int before, long seed) {

	/** The trial's own members, by which other figures are scaled. */
	private static final int MEMBERS = 260;

	private static final int AT = 5;

	/** The trial's own. */
	static TrialHouse ofTrial() {
		return new TrialHouse(TrialText.lines("units.txt"), TrialText.lines("people.txt"), 1, 0);
	}

	/**
	 * The trial's branches grown and others beside them, of sizes far apart as in a
	 * hospital.
	 */
	static TrialHouse of(int branches, int members, int before, long seed) {
		TrialHouse trial = ofTrial();
		List<String> more = TrialText.lines("more-branches.txt")
			.subList(0, branches - (int) trial.units.stream().filter(TrialHouse::isBranch).count());
		double growth = members / (double) branches / (MEMBERS / (double) (branches - more.size()));
		List<String> units = new ArrayList<>(trial.units.stream().map((line) -> grown(line, growth)).toList());
		int left = members - units.stream().filter(TrialHouse::isBranch).mapToInt(TrialHouse::members).sum();
		units.addAll(firstDepartment(units), lines(more, sizes(more.size(), left, new Random(seed))));
		List<String> people = new ArrayList<>(trial.people);
		TrialNames names = new TrialNames(new Random(seed + 1));
		trial.people.forEach((line) -> names.take(TrialText.fields(line)[0]));
		for (int i = 0; i < more.size(); i++) {
			String branch = TrialText.fields(more.get(i))[0];
			people.add(names.next() + "|" + branch + "|书记@" + branch + "|secretary" + (branches - more.size() + i + 1)
					+ ":SECRETARY@" + branch);
		}
		return new TrialHouse(units, people, before, seed);
	}

	/** What is drawn for one purpose is drawn anew for another seed. */
	Random random(long purpose) {
		return new Random(purpose + 1_000_003 * this.seed);
	}

	/** How many times the trial's members it has. */
	double scale() {
		return this.units.stream().filter(TrialHouse::isBranch).mapToInt(TrialHouse::members).sum() / (double) MEMBERS;
	}

	private static boolean isBranch(String line) {
		return line.startsWith("BRANCH|");
	}

	private static int members(String line) {
		return Integer.parseInt(TrialText.fields(line)[AT]);
	}

	private static int firstDepartment(List<String> units) {
		return (int) units.stream().takeWhile((line) -> !line.startsWith("DEPARTMENT|")).count();
	}

	private static String grown(String line, double growth) {
		if (!isBranch(line)) {
			return line;
		}
		String[] field = TrialText.fields(line);
		field[AT] = String.valueOf(Math.round(members(line) * Math.max(1, growth)));
		field[AT + 1] = String.valueOf(Math.round(Integer.parseInt(field[AT + 1]) * Math.max(1, growth)));
		return String.join("|", field);
	}

	private static List<String> lines(List<String> branches, int[] sizes) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < sizes.length; i++) {
			int groups = (sizes[i] < 20) ? 0 : Math.min(4, sizes[i] / 15);
			lines.add("BRANCH|" + branches.get(i) + "|" + groups + "|" + sizes[i] + "|" + sizes[i] / 5);
		}
		return lines;
	}

	/** Most are small, some are many times as big; together they are that many. */
	private static int[] sizes(int count, int members, Random random) {
		double[] weights = random.doubles(count).map((draw) -> Math.exp(2.2 * draw)).toArray();
		double all = Arrays.stream(weights).sum();
		int[] sizes = new int[count];
		int left = members;
		for (int i = 0; i < count; i++) {
			sizes[i] = (i < count - 1) ? Math.max(7, (int) (members * weights[i] / all)) : left;
			left -= sizes[i];
		}
		return sizes;
	}

}
