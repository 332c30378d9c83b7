package org.partyplan.plan.model;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.partyplan.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTests {

	private static final UUID SECTION = Ids.next();

	private static final UUID ITEM = Ids.next();

	@Test
	void aSpanFollowsItsWordsWhenTextIsAddedBefore() {
		assertThat(span("落实制度，每月学习一次。", "每月学习一次").after("落实制度，每月学习一次。", "认真落实制度，每月学习一次。"))
			.isEqualTo(span("认真落实制度，每月学习一次。", "每月学习一次"));
	}

	@Test
	void ofTwoSuchSentencesItStaysOnItsOwn() {
		String before = "每月一次。再每月一次。";
		Span second = new Span(SECTION, ITEM, 6, 10, "每月一次");
		String now = "开头加了很长很长的一段话，每月一次。再每月一次。";
		assertThat(second.after(before, now).spanStart()).isEqualTo(now.lastIndexOf("每月一次"));
	}

	@Test
	void wordsThatAreGoneKeepTheirQuoteAndStandOnWhatReplacedThem() {
		String now = "落实制度，每季度学习两次。";
		Span moved = span("落实制度，每月学习一次。", "每月学习一次").after("落实制度，每月学习一次。", now);
		assertThat(moved.quote()).isEqualTo("每月学习一次");
		assertThat(moved.asItStands(now).quote()).isEqualTo("每季度学习两次");
	}

	@Test
	void wordsTypedBackAreFoundAgain() {
		Span gone = span("落实制度，每月学习一次。", "每月学习一次").after("落实制度，每月学习一次。", "落实制度。");
		assertThat(gone.after("落实制度。", "落实制度，每月学习一次。")).isEqualTo(span("落实制度，每月学习一次。", "每月学习一次"));
	}

	@Test
	void whereNothingIsLeftTheWholeParagraphStandsForIt() {
		Span gone = span("每月学习一次。", "每月学习一次。").after("每月学习一次。", "");
		assertThat(gone.asItStands("").quote()).isEmpty();
	}

	private static Span span(String text, String quote) {
		int start = text.indexOf(quote);
		return new Span(SECTION, ITEM, start, start + quote.length(), quote);
	}

}
