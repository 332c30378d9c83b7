package org.partyplan.document;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecretMarkTests {

	@ParameterizedTest
	@ValueSource(strings = { "机密★1年\n正文", "秘密★\n正文", "绝密★启用前\n正文", "密级：秘密\n正文", "密级:机密", "秘密\n正文", "绝 密\n正文",
			"000012 机密★5年\n正文", "【机密】\n正文", "机密 特急\n正文", "秘密10年\n正文", "标题\n\n秘密\n正文", "正文里夹着 机密☆长期 一行" })
	void aMarkingIsFound(String text) {
		assertThat(SecretMark.in(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "做好保密工作", "严守国家秘密和商业秘密。", "机密文件由专人保管。", "签订保守秘密承诺书", "学习《保守国家秘密法》", "秘密、机密、绝密三级", "绝密级事项不上网。" })
	void theWordsInASentenceAreNone(String text) {
		assertThat(SecretMark.in(text)).isFalse();
	}

}
