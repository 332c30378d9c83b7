package org.partyplan.account;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/**
 * From where and with what somebody signed in, in words its owner knows.
 *
 * @param address the network address
 * @param name such as “Windows 上的 Edge”
 */
record Device(String address, String name) {

	/** The first that fits counts: browsers name their ancestors too. */
	private static final Map<String, String> BROWSERS = named("MicroMessenger", "微信", "Edg", "Edge", "QQBrowser",
			"QQ 浏览器", "QIHU", "360 浏览器", "360SE", "360 浏览器", "Firefox", "Firefox", "Chrome", "Chrome", "Safari",
			"Safari");

	private static final Map<String, String> SYSTEMS = named("HarmonyOS", "鸿蒙", "Android", "安卓手机", "iPhone", "iPhone",
			"iPad", "iPad", "Windows", "Windows", "Mac OS", "Mac", "Linux", "Linux");

	static Device of(HttpServletRequest request) {
		String agent = String.valueOf(request.getHeader("User-Agent"));
		return new Device(request.getRemoteAddr(),
				first(SYSTEMS, agent, "其他设备") + "上的" + first(BROWSERS, agent, "其他程序"));
	}

	/** As a session keeps it. */
	static Device read(String text) {
		String[] parts = text.split("\n", 2);
		return new Device(parts[0], parts[parts.length - 1]);
	}

	String text() {
		return this.address + "\n" + this.name;
	}

	private static String first(Map<String, String> names, String agent, String other) {
		return names.entrySet()
			.stream()
			.filter((name) -> agent.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(other);
	}

	private static Map<String, String> named(String... signsAndNames) {
		Map<String, String> names = new LinkedHashMap<>();
		for (int at = 0; at < signsAndNames.length; at += 2) {
			names.put(signsAndNames[at], signsAndNames[at + 1]);
		}
		return names;
	}

}
