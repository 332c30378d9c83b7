package org.partyplan.shared;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PagedTests {

	@Test
	void whereTheCountEndsTheListGoesOn() {
		Paged<Integer> late = Paged.of(rows(51), 21, 50, 1001);
		assertThat(late.next()).isEqualTo(22);
		assertThat(late.rows()).hasSize(50);
		assertThat(late.words()).isEqualTo("第 1001—1050 个，共 1000+ 个");
		Paged<Integer> last = Paged.of(rows(7), 63, 50, 1001);
		assertThat(last.next()).isNull();
		assertThat(last.words()).isEqualTo("第 3101—3107 个，共 1000+ 个");
	}

	@Test
	void aListThatWasCountedSaysHowLongItIs() {
		assertThat(Paged.of(rows(20), 2, 20, 40).next()).isNull();
		assertThat(Paged.of(rows(21), 1, 20, 40).next()).isEqualTo(2);
		assertThat(Paged.of(rows(20), 2, 20, 40).words()).isEqualTo("第 21—40 个，共 40 个");
		assertThat(new Paged<>(rows(20), 1, 20, 1500).words()).isEqualTo("第 1—20 个，共 1500 个");
		assertThat(new Paged<>(rows(20), 1, 20, 1500).next()).isEqualTo(2);
	}

	@Test
	void aListReadAsAWholeIsShownPageByPage() {
		Paged<Integer> second = Paged.part(rows(61), 2, 60);
		assertThat(second.rows()).hasSize(1);
		assertThat(second.words()).isEqualTo("第 61—61 个，共 61 个");
		assertThat(second.whole()).isFalse();
		assertThat(second.next()).isNull();
		assertThat(Paged.part(rows(61), 3, 60).words()).isEqualTo("这一页没有了，共 61 个");
		assertThat(Paged.part(rows(60), 1, 60).whole()).isTrue();
		assertThat(Paged.part(rows(60), -4, 60).rows()).hasSize(60);
	}

	@Test
	void beyondTheLastPageNothingIsNumbered() {
		assertThat(Paged.of(List.<Integer>of(), 9, 20, 40).words()).isEqualTo("这一页没有了，共 40 个");
	}

	@Test
	void aChoiceSaysWhereItLeavesSomebodyOut() {
		Found<Integer> all = Found.of(rows(Found.MOST), "");
		assertThat(all.sought()).isFalse();
		Found<Integer> cut = Found.of(rows(Found.MOST + 1), "");
		assertThat(cut.rows()).hasSize(Found.MOST);
		assertThat(cut.words()).contains("只列出前 300 名", "按姓名或拼音找");
		assertThat(Found.of(rows(2), "王").words()).isEqualTo("找到 2 名。");
		assertThat(Found.of(rows(0), "王").words()).isEqualTo("没有找到“王”。");
	}

	private static List<Integer> rows(int many) {
		return IntStream.range(0, many).boxed().toList();
	}

}
