package org.partyplan.operations;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Makes names that nobody bears, always the same ones in the same order. */
final class TrialNames {

	private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢唐韩冯邓曹彭曾萧田董潘袁蔡蒋余杜叶程魏苏吕丁任沈姚卢";

	private static final String FIRST = "知以若念亦言书景允承望闻映采素谨慕疏既听临守云行观";

	private static final String SECOND = "舟禾澜岚然宁远恒初朗澄溪越川岳衡宜棠竹泉桐砚蘅笛白";

	private final Set<String> taken = new HashSet<>();

	private final Random random;

	TrialNames(Random random) {
		this.random = random;
	}

	/** Keeps a name from being made. */
	void take(String name) {
		this.taken.add(name);
	}

	String next() {
		String name = one(SURNAMES) + one(FIRST) + one(SECOND);
		return this.taken.add(name) ? name : next();
	}

	private String one(String characters) {
		int at = this.random.nextInt(characters.length());
		return characters.substring(at, at + 1);
	}

}
