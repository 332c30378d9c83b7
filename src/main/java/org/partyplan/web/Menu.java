package org.partyplan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Role;

import org.springframework.stereotype.Component;

/** The ways that the layout shows on every page, for the roles of whoever reads. */
@Component("menu")
class Menu {

	/** The first that fits of an area counts. */
	private static final List<Way> BAR = List.of(new Way("home", "/", "工作台", Role.KEEPERS),
			new Way("home", "/", "全年", Role.WATCHERS), new Way("plan", "/plans", "计划", Role.STAFF),
			new Way("execution", "/assignments", "任务", Role.READERS),
			new Way("activity", "/activities", "活动", Role.READERS), new Way("tracking", "/metrics", "指标", Role.READERS),
			new Way("admission", "/admissions", "发展党员", Role.ADMITTERS),
			new Way("dashboard", "/dashboard", "驾驶舱", Set.of(Role.OFFICE)),
			new Way("organization", "/organizations", "组织", Role.PARTY_READERS),
			new Way("member", "/members", "人员", Role.PARTY_READERS), new Way("honour", "/honours", "荣誉", Role.READERS),
			new Way("care", "/care", "帮扶", Role.PARTY_KEEPERS), new Way("me", "/me", "我的", Role.STAFF),
			new Way("account", "/admin/users", "账号", Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN)),
			new Way("regulation", "/admin/regulations", "规定", Set.of(Role.SYSTEM_ADMIN, Role.OFFICE)),
			new Way("scanner", "/admin/files", "附件查毒", Set.of(Role.SYSTEM_ADMIN)),
			new Way("audit", "/audit", "操作日志", Set.of(Role.AUDITOR)));

	private static final List<Way> TABS = List.of(new Way("home", "/", "工作台", "home", Role.KEEPERS),
			new Way("home", "/", "全年", "home", Role.WATCHERS),
			new Way("execution", "/assignments", "任务", "list", Role.READERS),
			new Way("activity", "/activities/new", "记活动", "plus", Role.KEEPERS),
			new Way("tracking", "/metrics", "指标", "chart", Role.READERS),
			new Way("account", "/admin/users", "账号", "people", Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN)),
			new Way("audit", "/audit", "操作日志", "list", Set.of(Role.AUDITOR)));

	/** The bar of who is a member and nothing else. */
	private static final List<Way> OWN = List.of(new Way("me", "/me", "我的", "home", Role.STAFF),
			new Way("plan", "/plans", "计划", "file", Role.STAFF));

	private static final Way MORE = new Way("account", "/account", "更多", "more", Role.ANY);

	private final Rights rights;

	Menu(Rights rights) {
		this.rights = rights;
	}

	/** The bar on top. */
	public List<Way> bar() {
		return open(BAR);
	}

	/** The bar at the bottom of a phone. */
	public List<Way> tabs() {
		CurrentUser user = this.rights.user();
		boolean own = user != null && user.is(Role.MEMBER) && !user.at("/").is(Role.READERS);
		Stream<Way> more = (user != null) ? Stream.of(MORE) : Stream.empty();
		return Stream.concat(open(own ? OWN : TABS).stream(), more).toList();
	}

	/** The area an address has in the bar, or another where it has none. */
	public String area(String address, String otherwise) {
		return bar().stream()
			.filter((way) -> way.address().equals(address))
			.map(Way::area)
			.findFirst()
			.orElse(otherwise);
	}

	private List<Way> open(List<Way> ways) {
		CurrentUser user = this.rights.user();
		return List.copyOf(ways.stream()
			.filter((way) -> user != null && user.at(way.address()).is(way.roles()))
			.collect(Collectors.toMap(Way::area, (way) -> way, (first, later) -> first, LinkedHashMap::new))
			.values());
	}

	/**
	 * One of them.
	 *
	 * @param area what a page names as its own in the layout
	 * @param icon the picture's name, or empty
	 */
	record Way(String area, String address, String label, String icon, Set<Role> roles) {

		Way(String area, String address, String label, Set<Role> roles) {
			this(area, address, label, "", roles);
		}

	}

}
