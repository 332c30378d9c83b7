package org.partyplan.reader.format;

import org.junit.jupiter.api.Test;
import org.partyplan.reader.UnreadablePlan;

import static org.assertj.core.api.Assertions.assertThat;

class DocTextTests {

	private static String shown(String... paragraphs) throws UnreadablePlan {
		DocText text = new DocText();
		StringBuilder shown = new StringBuilder();
		for (String paragraph : paragraphs) {
			shown.append(text.shown(paragraph));
		}
		return shown.toString();
	}

	@Test
	void aFieldShowsItsResultAndNotItsInstruction() throws UnreadablePlan {
		assertThat(shown("见\u0013 HYPERLINK \"x\" \u0014附件\u0015。")).isEqualTo("见附件。");
		assertThat(shown("第\u0013PAGE\u0015页\u0007")).isEqualTo("第页");
	}

	@Test
	void aFieldMayHoldAnotherAndReachOverParagraphs() throws UnreadablePlan {
		assertThat(shown("\u0013 TOC \u0014一、学习\u0013 PAGEREF \u00142\u0015", "二、组织\u0015。")).isEqualTo("一、学习2二、组织。");
	}

	@Test
	void signsForPicturesAndNotesAreDropped() throws UnreadablePlan {
		assertThat(shown("抓\u0001学\u0002习\u0008\u0005。\u000b每月一次\u001e两次\u001f")).isEqualTo("抓学习。\n每月一次-两次");
	}

	@Test
	void fieldMarksOutOfOrderDoNoHarm() throws UnreadablePlan {
		assertThat(shown("\u0015\u0014\u0014抓学习\u0015\u0015。")).isEqualTo("抓学习。");
	}

}
