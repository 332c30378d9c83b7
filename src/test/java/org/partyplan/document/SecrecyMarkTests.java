package org.partyplan.document;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is a marking, and what only speaks of secrecy: one table for text and names. */
class SecrecyMarkTests {

	private static final String FAR_DOWN = "正文里的一段话。\n".repeat(40);

	@ParameterizedTest
	@ValueSource(strings = { "机密★1年", "秘密★", "绝密★启用前", "秘密☆", "密级：秘密", "密级:机密", "密级 机密", "密级为机密", "保密等级：秘密", "秘密",
			"绝 密", "000012 机密★5年", "000012机密", "No.000012机密", "№000012 机密", "份号：000012 机密", "【机密】", "（秘密）", "[秘密]",
			"机密1年", "机密一年", "秘密10年", "机密 特急", "机密·特急", "特急 机密", "机密级", "秘密（3年）", "机密*1年", "绝密 长期", "正文里夹着 机密☆长期 一行",
			"文号：院党〔2026〕3号　密级：秘密　份号：01" })
	void aMarkingIsFoundAtTheHeadAndFarDown(String mark) {
		assertThat(SecrecyMark.inText(mark + "\n正文")).isTrue();
		assertThat(SecrecyMark.inText("标题\n\n" + mark + "\n正文")).isTrue();
		assertThat(SecrecyMark.inText(FAR_DOWN + mark + "\n" + FAR_DOWN)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "做好保密工作", "严守国家秘密和商业秘密。", "保守秘密", "严守机密", "机密文件由专人保管。", "签订保守秘密承诺书", "学习《保守国家秘密法》",
			"国家机密教育", "商业秘密 培训", "秘密、机密、绝密三级", "绝密级事项不上网。", "密级：秘密、机密、绝密", "密级为机密的文件不得复印。", "按密级秘密、机密、绝密分别登记",
			"不得泄露党的秘密。", "患者隐私和商业秘密", "设秘密写票处", "以无记名投票方式秘密进行", "机密1年以上的文件另行登记", "标★的为重点任务", "★表示必须完成", "工作秘密",
			"保密审查：无密级", "密级：公开", "秘密会见联系人的情况", "年度保密自查" })
	void theWordsInASentenceAreNone(String text) {
		assertThat(SecrecyMark.inText(text)).isFalse();
		assertThat(SecrecyMark.inText(FAR_DOWN + text + "\n" + FAR_DOWN)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "国家秘密的密级分为\n绝密\n机密\n秘密\n", "等级\n秘密\n机密\n绝密" })
	void aLessonThatListsTheThreeLevelsIsNone(String levels) {
		assertThat(SecrecyMark.inText(FAR_DOWN + levels)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "机密★1年.txt", "【秘密】计划.txt", "机密-计划.txt", "机密文件.pdf", "方案（秘密）.docx", "绝密★.png", "秘密-名单.xlsx",
			"计划 秘密.docx", "机密1年 计划.docx", "密级：机密.docx", "机密级方案.docx", "2026计划_绝密.pdf", "秘密.txt" })
	void aNameWithAMarkIsOne(String name) {
		assertThat(SecrecyMark.inName(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "保守国家秘密专题学习.png", "内部资料.docx", "内部 2026计划.docx", "商业秘密培训.png", "保密教育.png", "国家机密教育.docx",
			"保守秘密承诺书.pdf", "秘密写票处.jpg", "机密文件管理规定.docx", "保密工作计划.txt", "严守工作秘密.docx", "秘密载体自查表.xlsx",
			"2026年党建工作计划.docx" })
	void aNameAboutSecrecyIsNone(String name) {
		assertThat(SecrecyMark.inName(name)).isFalse();
	}

}
