package org.partyplan.organization.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The 56 民族 by their full names, and the short forms people write. */
public final class Ethnicity {

	/** In the order of GB/T 3304. */
	public static final List<String> ALL = List.of("汉族", "蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族", "朝鲜族",
			"满族", "侗族", "瑶族", "白族", "土家族", "哈尼族", "哈萨克族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族",
			"纳西族", "景颇族", "柯尔克孜族", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族", "普米族", "塔吉克族",
			"怒族", "乌孜别克族", "俄罗斯族", "鄂温克族", "德昂族", "保安族", "裕固族", "京族", "塔塔尔族", "独龙族", "鄂伦春族", "赫哲族", "门巴族", "珞巴族",
			"基诺族");

	private static final Map<String, String> OTHER_WORDS = Map.of("han", "汉族", "蒙族", "蒙古族", "维族", "维吾尔族", "哈族", "哈萨克族",
			"鲜族", "朝鲜族", "柯族", "柯尔克孜族");

	private Ethnicity() {
	}

	/** 汉, 汉人 and 汉族人 are 汉族; empty for what is none of the 56. */
	public static Optional<String> of(String typed) {
		String plain = typed.strip().toLowerCase(java.util.Locale.ROOT);
		String full = OTHER_WORDS.getOrDefault(plain, plain.replaceFirst("(族人|族|人)$", "") + "族");
		return ALL.contains(full) ? Optional.of(full) : Optional.ofNullable(OTHER_WORDS.get(full));
	}

}
