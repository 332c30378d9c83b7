package org.partyplan.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * The differences of two texts, piece by piece. Chinese is compared by characters,
 * figures and Latin words as wholes; a few equal characters between two differences only
 * disturb the reader and go with them.
 */
public record WordDiff(List<Piece> pieces) {

	private static final Pattern TOKEN = Pattern.compile("[0-9]+(?:\\.[0-9]+)?[%％‰]?|[A-Za-z]+|(?s).");

	private static final Pattern SENTENCE = Pattern.compile("[^。；，\\n]*[。；，\\n]|[^。；，\\n]+");

	private static final int TINY = 2;

	/** Beyond this many comparisons sentences are compared instead of characters. */
	private static final long MANY = 4_000_000;

	/** Beyond this many the comparison that reads best takes too much memory. */
	private static final long SOME = 1_000_000;

	public static WordDiff of(String before, String after) {
		long comparisons = (long) before.length() * after.length();
		List<String> from = tokens(before, (comparisons > MANY) ? SENTENCE : TOKEN);
		List<String> to = tokens(after, (comparisons > MANY) ? SENTENCE : TOKEN);
		DiffAlgorithmI<String> way = (comparisons > SOME) ? new MyersDiffWithLinearSpace<>() : new MyersDiff<>();
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(from, to, way).getDeltas()) {
			same(from, at, delta.getSource().getPosition(), pieces);
			pieces.add(new Piece(join(delta.getSource().getLines()), join(delta.getTarget().getLines())));
			at = delta.getSource().getPosition() + delta.getSource().size();
		}
		same(from, at, from.size(), pieces);
		return new WordDiff(merged(pieces));
	}

	/** How many places differ. */
	public long places() {
		return pieces().stream().filter(Piece::changed).count();
	}

	private static List<String> tokens(String text, Pattern token) {
		return token.matcher(text).results().map(MatchResult::group).toList();
	}

	private static void same(List<String> tokens, int start, int end, List<Piece> pieces) {
		if (start < end) {
			String text = join(tokens.subList(start, end));
			pieces.add(new Piece(text, text));
		}
	}

	private static List<Piece> merged(List<Piece> pieces) {
		List<Piece> result = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			boolean between = i > 0 && i < pieces.size() - 1;
			boolean joins = piece.changed() || (between && piece.before().length() <= TINY);
			Piece last = result.isEmpty() ? null : result.get(result.size() - 1);
			if (last != null && joins && last.changed()) {
				result.set(result.size() - 1, last.with(piece));
			}
			else {
				result.add(piece);
			}
		}
		return List.copyOf(result);
	}

	private static String join(List<String> tokens) {
		return String.join("", tokens);
	}

	/**
	 * A stretch of both texts.
	 *
	 * @param before its words in the older one
	 * @param after its words in the newer one; the same where nothing changed
	 */
	public record Piece(String before, String after) {

		public boolean changed() {
			return !before().equals(after());
		}

		Piece with(Piece next) {
			return new Piece(before() + next.before(), after() + next.after());
		}

	}

}
