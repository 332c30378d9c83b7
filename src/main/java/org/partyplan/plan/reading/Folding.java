package org.partyplan.plan.reading;

import java.util.Map;

/**
 * How one character is written for matching: full-width forms as half-width ones,
 * traditional characters as simplified ones, every dash as a hyphen, every quotation mark
 * as the straight one. An empty string drops the character.
 */
final class Folding {

	/** Traditional characters of such plans, each followed by its simplified form. */
	private static final String TRADITIONAL = "個个黨党員员書书記记務务紀纪檢检組组織织學学習习會会議议課课談谈話话開开舉举辦办報报條条項项於于達达過过間间時时節节兩两萬万數数計计劃划點点"
			+ "總总結结讀读領领導导發发廣广場场內内範范圍围與与應应類类專专題题風风險险責责實实現现標标準准證证單单處处門门層层級级護护醫医師师慶庆陽阳團团體体聯联繫系"
			+ "對对幫帮關关動动態态評评選选樹树幹干隊队優优創创設设訓训調调讓让確确為为長长蓋盖輪轮約约線线監监質质養养獻献願愿積积極极參参觀观紅红歷历歲岁無无幾几號号" + "屆届規规當当從从嚴严業业績绩環环陣阵測测";

	private static final Map<Character, String> SIGNS = Map.ofEntries(Map.entry('“', "\""), Map.entry('”', "\""),
			Map.entry('„', "\""), Map.entry('「', "\""), Map.entry('」', "\""), Map.entry('『', "\""),
			Map.entry('』', "\""), Map.entry('—', "-"), Map.entry('–', "-"), Map.entry('―', "-"), Map.entry('─', "-"),
			Map.entry('~', "-"), Map.entry('〜', "-"), Map.entry('−', "-"), Map.entry('○', "〇"), Map.entry('﹪', "%"),
			Map.entry('\r', "\n"), Map.entry('\u2028', "\n"), Map.entry('\f', "\n"), Map.entry('\u000b', "\n"));

	/** Each character's form, worked out when it is first met. */
	private static final String[] FORMS = new String[Character.MAX_VALUE + 1];

	private Folding() {
	}

	static String of(char sign) {
		String form = FORMS[sign];
		if (form == null) {
			form = form(sign);
			FORMS[sign] = form;
		}
		return form;
	}

	private static String form(char sign) {
		if (sign < 0x7f && sign != '~' && sign != '\r') {
			return isSpace(sign) ? " " : String.valueOf(sign);
		}
		if (sign > 0xff00 && sign < 0xff5f) {
			return form((char) (sign - 0xfee0));
		}
		return beyondAscii(sign);
	}

	private static String beyondAscii(char sign) {
		int traditional = TRADITIONAL.indexOf(sign);
		if (traditional >= 0 && traditional % 2 == 0) {
			return String.valueOf(TRADITIONAL.charAt(traditional + 1));
		}
		String replaced = SIGNS.get(sign);
		return (replaced != null) ? replaced : enclosed(sign);
	}

	/** One-character numerals such as ⒈, ⑴ and ㈠ are written out. */
	private static String enclosed(char sign) {
		if (sign >= '⑴' && sign <= '⒇') {
			return "(" + (sign - '⑴' + 1) + ")";
		}
		if (sign >= '⒈' && sign <= '⒛') {
			return (sign - '⒈' + 1) + ".";
		}
		if (sign >= '㈠' && sign <= '㈩') {
			return "(" + "一二三四五六七八九十".charAt(sign - '㈠') + ")";
		}
		return blank(sign);
	}

	private static String blank(char sign) {
		if (sign == '\u200b' || sign == '\u200c' || sign == '\u200d' || sign == '\ufeff' || sign == '\u2060') {
			return "";
		}
		return isSpace(sign) ? " " : String.valueOf(sign);
	}

	static boolean isSpace(char sign) {
		return sign != '\n' && (Character.isWhitespace(sign) || Character.isSpaceChar(sign));
	}

}
