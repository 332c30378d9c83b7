package org.partyplan.reader.format;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.partyplan.reader.UnreadablePlan;

import static org.assertj.core.api.Assertions.assertThat;

class DocxNumberingTests {

	private static final String TWO_LEVELS = level(0, "chineseCounting", "%1、", "")
			+ level(1, "chineseCounting", "（%2）", "") + level(2, "decimal", "%3.", "");

	private static String level(int depth, String format, String text, String more) {
		return "<lvl ilvl='" + depth + "'><start val='1'/><numFmt val='" + format + "'/><lvlText val='" + text + "'/>"
				+ more + "</lvl>";
	}

	private static String list(int id, String levels) {
		return "<abstractNum abstractNumId='" + id + "'>" + levels + "</abstractNum>";
	}

	private static String num(int id, int list, String overrides) {
		return "<num numId='" + id + "'><abstractNumId val='" + list + "'/>" + overrides + "</num>";
	}

	private static DocxNumbering numbering(String... xml) {
		try {
			return DocxNumbering
				.of(("<numbering>" + String.join("", xml) + "</numbering>").getBytes(StandardCharsets.UTF_8));
		}
		catch (UnreadablePlan ex) {
			throw new AssertionError(ex);
		}
	}

	private static String counted(DocxNumbering numbering, int... numsAndLevels) {
		StringBuilder counted = new StringBuilder();
		for (int i = 0; i < numsAndLevels.length; i += 2) {
			counted.append(numbering.next(numsAndLevels[i], numsAndLevels[i + 1]));
		}
		return counted.toString();
	}

	@Test
	void aLowerLevelStartsOverUnderEachHigherOne() {
		assertThat(counted(numbering(list(0, TWO_LEVELS), num(1, 0, "")), 1, 0, 1, 1, 1, 1, 1, 0, 1, 1))
			.isEqualTo("一、（一）（二）二、（一）");
	}

	@Test
	void aLevelThatNeverRestartsGoesOnThroughTheSections() {
		String levels = level(0, "chineseCounting", "%1、", "") + level(1, "decimal", "%2.", "<lvlRestart val='0'/>");
		assertThat(counted(numbering(list(0, levels), num(1, 0, "")), 1, 0, 1, 1, 1, 1, 1, 0, 1, 1))
			.isEqualTo("一、1.2.二、3.");
	}

	@Test
	void twoNumbersOfOneListGoOnUnlessOneStartsAnew() {
		assertThat(counted(numbering(list(0, TWO_LEVELS), num(1, 0, ""), num(2, 0, "")), 1, 0, 2, 0)).isEqualTo("一、二、");
		String anew = "<lvlOverride ilvl='0'><startOverride val='1'/></lvlOverride>";
		assertThat(counted(numbering(list(0, TWO_LEVELS), num(1, 0, ""), num(2, 0, anew)), 1, 0, 2, 0, 2, 0))
			.isEqualTo("一、一、二、");
	}

	@Test
	void aNumberMayWriteALevelInAFormOfItsOwn() {
		String own = "<lvlOverride ilvl='0'>" + level(0, "decimal", "第%1部分", "") + "</lvlOverride>";
		assertThat(counted(numbering(list(0, TWO_LEVELS), num(1, 0, own)), 1, 0, 1, 1, 1, 0))
			.isEqualTo("第1部分 （一）第2部分 ");
	}

	@Test
	void aListMayBeThatOfAStyle() {
		assertThat(counted(numbering(list(0, "<numStyleLink val='公文'/>"), list(1, "<styleLink val='公文'/>" + TWO_LEVELS),
				num(1, 0, "")), 1, 0, 1, 1))
			.isEqualTo("一、（一）");
	}

	@Test
	void aLevelBelongsToTheStyleItNames() {
		DocxNumbering numbering = numbering(
				list(0, level(0, "decimal", "%1.", "") + level(1, "decimal", "%2)", "<pStyle val='b'/>")),
				num(1, 0, ""));
		assertThat(numbering.levelOf(1, "b")).isEqualTo(1);
		assertThat(numbering.levelOf(1, "c")).isZero();
	}

	@Test
	void legalNumbersAreArabicThroughout() {
		String levels = level(0, "chineseCounting", "%1、", "") + level(1, "decimal", "%1.%2", "<isLgl/>");
		assertThat(counted(numbering(list(0, levels), num(1, 0, "")), 1, 0, 1, 1)).isEqualTo("一、1.1 ");
	}

	@Test
	void bulletsAndUnknownListsShowNothing() {
		assertThat(counted(numbering(list(0, level(0, "bullet", "*", "")), num(1, 0, "")), 1, 0, 1, 7, 9, 0)).isEmpty();
	}

	@Test
	void anEndlessNumberIsCut() {
		assertThat(counted(numbering(list(0, level(0, "decimal", "x".repeat(5000), "")), num(1, 0, "")), 1, 0))
			.hasSizeLessThan(70);
	}

}
