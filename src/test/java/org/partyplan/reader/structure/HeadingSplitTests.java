package org.partyplan.reader.structure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingSplitTests {

	@Test
	void theFirstSentenceIsTheHeading() {
		assertThat(HeadingSplit.of("抓实学习。每月一次。")).isEqualTo(new HeadingSplit("抓实学习", "每月一次。"));
	}

	@Test
	void aLabelEndsAtItsColon() {
		assertThat(HeadingSplit.of("支部大会：每季度召开1次。")).isEqualTo(new HeadingSplit("支部大会", "每季度召开1次。"));
	}

	@Test
	void aColonThatLeadsOnIsNoLabel() {
		assertThat(HeadingSplit.of("具体安排如下：先学后查。").title()).isEqualTo("具体安排如下：先学后查");
	}

	@Test
	void aSpaceCanPartHeadingAndText() {
		assertThat(HeadingSplit.of("加强领导,强化措施 各支部要把这项工作摆上重要位置,逐项抓好落实。").title()).isEqualTo("加强领导,强化措施");
	}

	@Test
	void aFullStopInsideQuotationMarksEndsNothing() {
		assertThat(HeadingSplit.of("践行“为民。务实。清廉”要求。逐条对照。").title()).isEqualTo("践行“为民。务实。清廉”要求");
	}

	@Test
	void aLongSentenceGivesItsFirstClause() {
		HeadingSplit split = HeadingSplit
			.of("认真落实好党员联系病区的各项约定，按照支部排出的名单和次序，每到年底逐人小结一次，做到名单一个不漏、记录前后不断、意见件件有回音、改进人人看得见。");
		assertThat(split.title()).isEqualTo("认真落实好党员联系病区的各项约定");
		assertThat(split.text()).startsWith("按照支部排出的名单");
	}

}
