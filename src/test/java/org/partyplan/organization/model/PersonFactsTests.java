package org.partyplan.organization.model;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partyplan.organization.Pinyin;
import org.partyplan.organization.Seal;
import org.partyplan.organization.SealSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class PersonFactsTests {

	private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

	private final Seal seal = new Seal(new SealSettings(KEY));

	@ParameterizedTest
	@CsvSource({ "曾知远,zeng zhi yuan,zzy", "单以宁,shan yi ning,syn", "欧阳青禾,ou yang qing he,oyqh", "区景云,ou jing yun,ojy",
			"吕念桐,lu nian tong,lnt", "买买提·艾力,mai mai ti ai li,mmtal" })
	void aSurnameIsReadAsSurnamesAre(String name, String full, String initials) {
		assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(full, initials));
	}

	@ParameterizedTest
	@CsvSource({ "主任医师,SENIOR", "副主任医师,ASSOCIATE", "主治医师,MIDDLE", "主管护师,MIDDLE", "医师,JUNIOR", "护士,JUNIOR", "教授,SENIOR",
			"副教授,ASSOCIATE", "高级经济师,ASSOCIATE", "正高级会计师,SENIOR", "高级工程师（正高级）,SENIOR", "副研究员,ASSOCIATE", "研究员,SENIOR",
			"助理研究员,MIDDLE", "经济师,MIDDLE", "助理经济师,JUNIOR", "无,NONE" })
	void aTitlesNameTellsItsLevel(String title, TitleLevel level) {
		assertThat(TitleLevel.of(title)).isEqualTo(level);
	}

	@Test
	void anIdentityNumberIsCheckedDigitByDigit() {
		String number = "99999919880704001";
		String right = number + IdentityNumber.check(number);
		assertThat(IdentityNumber.wrong(right)).isEmpty();
		assertThat(IdentityNumber.born(right)).isEqualTo("1988-07-04");
		assertThat(IdentityNumber.sex(right)).isEqualTo(Sex.MALE);
		char other = (right.charAt(17) == '1') ? '2' : '1';
		assertThat(IdentityNumber.wrong(number + other)).contains("校验码");
		assertThat(IdentityNumber.wrong("99999988070400")).contains("现在是 14 位");
		assertThat(IdentityNumber.wrong("99999919881304001X")).contains("不是日期");
		assertThat(IdentityNumber.wrong("9999991988070400AX")).contains("数字");
	}

	/** Any slip of one digit, and any two neighbours changed over, is found. */
	@Test
	void oneWrongDigitIsAlwaysFound() {
		String number = "99999919880704001";
		String right = number + IdentityNumber.check(number);
		for (int at = 0; at < 17; at++) {
			for (char digit = '0'; digit <= '9'; digit++) {
				String slip = right.substring(0, at) + digit + right.substring(at + 1);
				assertThat(IdentityNumber.wrong(slip).isEmpty()).isEqualTo(slip.equals(right));
			}
		}
	}

	@Test
	void whatIsSealedOpensWithTheSameKeyOnly() {
		String sealed = this.seal.seal("13812345678");
		assertThat(sealed).isNotNull().doesNotContain("138").isNotEqualTo(this.seal.seal("13812345678"));
		assertThat(this.seal.open(sealed)).isEqualTo("13812345678");
		Seal other = new Seal(new SealSettings(java.util.Base64.getEncoder()
			.encodeToString("another-key-of-thirty-two-bytes!".getBytes(StandardCharsets.UTF_8))));
		assertThatIllegalStateException().isThrownBy(() -> other.open(sealed));
		assertThat(this.seal.print("A")).isEqualTo(this.seal.print("A")).isNotEqualTo(other.print("A"));
		assertThat(this.seal.seal("")).isNull();
		assertThatIllegalStateException().isThrownBy(() -> new Seal(new SealSettings("")));
	}

	@Test
	void aNumberIsMaskedInItsMiddle() {
		assertThat(Seal.mask("13812345678", 3)).isEqualTo("138****5678");
		assertThat(Seal.mask("999999198807040015", 4)).isEqualTo("9999**********0015");
		assertThat(Seal.mask("1234567", 3)).isEqualTo("*******");
		assertThat(Seal.mask("", 3)).isEmpty();
	}

}
