package org.partyplan.plan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two versions of a text, each cut into what both have and what only one has.
 *
 * @param before the older one
 * @param now the newer one
 */
public record TextDiff(List<Piece> before, List<Piece> now) {

	/** Beyond this many comparisons sentences are compared instead of characters. */
	private static final long MOST = 4_000_000;

	private static final Pattern CHARACTERS = Pattern.compile("[0-9A-Za-z.%]+|[\\s\\S]");

	private static final Pattern SENTENCES = Pattern.compile("[^。；，\\n]*[。；，\\n]?");

	/** A stretch of one version. */
	public record Piece(String text, boolean changed) {
	}

	public static TextDiff between(String before, String now) {
		List<String> old = tokens(before, CHARACTERS);
		List<String> fresh = tokens(now, CHARACTERS);
		if ((long) old.size() * fresh.size() > MOST) {
			old = tokens(before, SENTENCES);
			fresh = tokens(now, SENTENCES);
		}
		boolean[][] kept = ((long) old.size() * fresh.size() > MOST)
				? new boolean[][] { new boolean[old.size()], new boolean[fresh.size()] } : kept(old, fresh);
		return new TextDiff(pieces(old, kept[0]), pieces(fresh, kept[1]));
	}

	private static List<String> tokens(String text, Pattern pattern) {
		return pattern.matcher(text).results().map(MatchResult::group).filter((token) -> !token.isEmpty()).toList();
	}

	/** Marks the tokens of a longest common subsequence. */
	private static boolean[][] kept(List<String> old, List<String> fresh) {
		int[][] length = lengths(old, fresh);
		boolean[][] kept = { new boolean[old.size()], new boolean[fresh.size()] };
		int at = 0;
		int to = 0;
		while (at < old.size() && to < fresh.size()) {
			if (old.get(at).equals(fresh.get(to))) {
				kept[0][at++] = true;
				kept[1][to++] = true;
			}
			else if (length[at + 1][to] >= length[at][to + 1]) {
				at++;
			}
			else {
				to++;
			}
		}
		return kept;
	}

	private static int[][] lengths(List<String> old, List<String> fresh) {
		int[][] length = new int[old.size() + 1][fresh.size() + 1];
		for (int at = old.size() - 1; at >= 0; at--) {
			for (int to = fresh.size() - 1; to >= 0; to--) {
				length[at][to] = old.get(at).equals(fresh.get(to)) ? length[at + 1][to + 1] + 1
						: Math.max(length[at + 1][to], length[at][to + 1]);
			}
		}
		return length;
	}

	/** A single kept token between two changes only disturbs the reader. */
	private static List<Piece> pieces(List<String> tokens, boolean[] kept) {
		boolean[] shown = Arrays.copyOf(kept, kept.length);
		for (int at = 1; at < kept.length - 1; at++) {
			shown[at] = kept[at] && (kept[at - 1] || kept[at + 1]);
		}
		List<Piece> pieces = new ArrayList<>();
		for (int from = 0, at = 1; at <= tokens.size(); at++) {
			if (at == tokens.size() || shown[at] != shown[from]) {
				pieces.add(new Piece(String.join("", tokens.subList(from, at)), !shown[from]));
				from = at;
			}
		}
		return pieces;
	}

}
