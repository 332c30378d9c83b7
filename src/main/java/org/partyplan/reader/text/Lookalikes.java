package org.partyplan.reader.text;

import java.text.Normalizer;

/**
 * Signs that look like a Chinese character and are another: radicals and compatibility
 * forms, as fonts of PDF files have them. They become the character itself.
 */
public final class Lookalikes {

	/**
	 * Unicode's Equivalent_Unified_Ideograph of the radicals supplement (U+2E80–2EFF),
	 * which has no decompositions: each radical followed by its character.
	 */
	private static final String RADICALS = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⻁虎⻂衤"
			+ "⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⺌小⺍小⺤爫⺥爫⺾艹⺿艹⻀艹⻌辶⻍辶⻎辶";

	private Lookalikes() {
	}

	/** A text of the same length without them. */
	public static String replaced(String text) {
		if (text.chars().noneMatch(Lookalikes::one)) {
			return text;
		}
		StringBuilder plain = new StringBuilder(text);
		for (int i = 0; i < text.length(); i++) {
			if (one(text.charAt(i))) {
				plain.setCharAt(i, plain(text.charAt(i)));
			}
		}
		return plain.toString();
	}

	private static boolean one(int sign) {
		return (sign >= 0x2e80 && sign < 0x2fd6) || (sign >= 0xf900 && sign < 0xfb00);
	}

	private static char plain(char sign) {
		int radical = RADICALS.indexOf(sign);
		if (sign < 0x2f00) {
			return (radical >= 0) ? RADICALS.charAt(radical + 1) : sign;
		}
		String composed = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
		return (composed.length() == 1) ? composed.charAt(0) : sign;
	}

}
