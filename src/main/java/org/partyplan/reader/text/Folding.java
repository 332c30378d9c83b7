package org.partyplan.reader.text;

import java.util.Map;

/**
 * How one character is written for matching: full-width forms as half-width ones,
 * traditional characters as simplified ones, every dash as a hyphen, every quotation mark
 * as the straight one. An empty string drops the character.
 */
public final class Folding {

	/** Traditional characters of such plans, each followed by its simplified form. */
	private static final String TRADITIONAL = "個个黨党員员書书記记務务紀纪檢检組组織织學学習习會会議议課课談谈話话開开舉举辦办報报條条項项於于達达過过間间時时節节兩两萬万數数計计劃划點点"
			+ "總总結结讀读領领導导發发廣广場场內内範范圍围與与應应類类專专題题風风險险責责實实現现標标準准證证單单處处門门層层級级護护醫医師师慶庆陽阳團团體体聯联繫系"
			+ "對对幫帮關关動动態态評评選选樹树幹干隊队優优創创設设訓训調调讓让確确為为長长蓋盖輪轮約约線线監监質质養养獻献願愿積积極极參参觀观紅红歷历歲岁無无幾几號号" + "屆届規规當当從从嚴严業业績绩環环陣阵測测"
			+ "負负強强統统製制階阶義义藥药鄉乡鎮镇區区縣县價价遠远運运還还邊边電电訪访問问減减誦诵覽览較较輔辅載载農农進进連连週周遲迟適适鄰邻際际隨随雙双難难順顺頭头額额餘余館馆驗验傳传億亿儲储協协啟启國国執执壓压夠够奪夺將将屬属帳账復复徵征愛爱憲宪懷怀戰战擇择擔担據据擴扩擬拟敗败斷断暫暂權权歸归氣气決决沒没滿满潔洁濟济爭争獎奖產产畢毕異异療疗盡尽眾众羣群禮礼種种積积穩稳築筑簡简簽签終终給给經经維维網网練练縮缩聲声聽听職职臨临興兴舊旧術术衛卫補补複复視视親亲覺觉訂订許许詞词試试認认誠诚說说"
			+ "請请論论諮咨諾诺講讲謀谋識识譽誉變变貢贡財财貫贯貧贫費费貼贴資资賞赏賽赛購购轉转輕轻釋释鋒锋錄录鏈链鍛锻鑒鉴閉闭閱阅靜静頒颁預预頻频顧顾鬥斗齊齐齡龄係系貪贪廳厅賬账紮扎勵励勝胜勞劳圖图塊块夾夹寶宝寫写屢屡崗岗張张彙汇彈弹後后戶户拋抛換换揚扬損损撥拨攜携攤摊敵敌東东極极構构歲岁為为無无爾尔牆墙獨独獲获瑣琐";

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
		if (sign >= '❶' && sign <= '❿') {
			return String.valueOf((char) (sign - '❶' + '①'));
		}
		return blank(sign);
	}

	private static String blank(char sign) {
		if (sign == '\u200b' || sign == '\u200c' || sign == '\u200d' || sign == '\ufeff' || sign == '\u2060') {
			return "";
		}
		return isSpace(sign) ? " " : String.valueOf(sign);
	}

	public static boolean isSpace(char sign) {
		return sign != '\n' && (Character.isWhitespace(sign) || Character.isSpaceChar(sign));
	}

}
