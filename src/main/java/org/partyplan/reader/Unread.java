package org.partyplan.reader;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A stretch of a text that was not read rightly: characters that a file does not tell, or
 * what is left where bytes were once read by a wrong encoding.
 *
 * @param characters how many characters could not be read; 0 where there is only noise
 */
public record Unread(int start, int end, int characters) {

	/** What stands where a page is a picture, before the page's number. */
	public static final String PICTURE = "〔图片，没有文字：第 ";

	/** The mark for an unknown character, and signs that only one font knows. */
	private static final Pattern UNKNOWN = Pattern.compile("[\ufffd\ue000-\uf8ff]+");

	/** What broken UTF-8 becomes in GBK, what unset memory says, and Latin letters. */
	private static final Pattern NOISE = Pattern.compile("(?:锟斤拷|锟叫|锟斤|斤拷)+|烫{3,}|屯{3,}|[À-ÖØ-öø-ÿ]"
			+ "[\u0080-\u00ff\u2013-\u2026\u2030\u20ac\u0152-\u017e\u0192\u02c6\u02dc\u2122]{2,}");

	private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7f]{4,}");

	private static final Charset GB18030 = Charset.forName("GB18030");

	/** Of a run of bytes, so much has to be UTF-8 for it to have been that. */
	private static final double MOST = 0.7;

	/** What the first two bytes of a Chinese character's UTF-8 are in GBK. */
	private static final BitSet LEADS = leads();

	private static BitSet leads() {
		BitSet leads = new BitSet();
		for (int lead = 0xe3; lead <= 0xef; lead++) {
			for (int next = 0x80; next < 0xc0; next++) {
				String sign = new String(new byte[] { (byte) lead, (byte) next }, GB18030);
				leads.set(sign.charAt(0));
			}
		}
		leads.clear(0xfffd);
		return leads;
	}

	/** Those of a text, in order. */
	public static List<Unread> in(String text) {
		List<Unread> found = new ArrayList<>();
		UNKNOWN.matcher(text)
			.results()
			.forEach((run) -> found.add(new Unread(run.start(), run.end(), run.end() - run.start())));
		NOISE.matcher(text).results().forEach((run) -> found.add(noise(run)));
		FOREIGN.matcher(text).results().filter((run) -> onceUtf8(run.group())).forEach((run) -> found.add(noise(run)));
		found.sort(Comparator.comparingInt(Unread::start));
		return found;
	}

	private static Unread noise(MatchResult run) {
		return new Unread(run.start(), run.end(), 0);
	}

	/** 涓€銆佺悊璁哄涔 was 一、理论学习: the bytes of GB18030 are those of UTF-8. */
	private static boolean onceUtf8(String run) {
		if (run.chars().filter(LEADS::get).count() * 4 < run.length()) {
			return false;
		}
		byte[] bytes = run.getBytes(GB18030);
		int good = 0;
		for (int i = 0; i + 2 < bytes.length; i++) {
			boolean three = (bytes[i] & 0xf0) == 0xe0 && (bytes[i + 1] & 0xc0) == 0x80 && (bytes[i + 2] & 0xc0) == 0x80;
			good += three ? 3 : 0;
			i += three ? 2 : 0;
		}
		return good >= MOST * bytes.length;
	}

}
