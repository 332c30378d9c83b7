package org.partyplan.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a right can be lent to a stand-in, each by the addresses it opens. Full
 * identity and phone numbers are never lent.
 */
public enum Lending implements Labelled {

	REPORTING("填报", "任务填报、上级来文、指标报数", "/assignments", "/metrics"), ACTIVITIES("活动", "三会一课、主题党日等活动记录", "/activities"),
	ADMISSIONS("发展党员", "入党申请到转正的步骤和材料", "/admissions"), CARE("帮扶慰问", "帮扶、慰问金、政治生日", "/care"),
	HONOURS("评选表彰", "荣誉、先锋岗、积分", "/honours", "/points"),
	ROSTER("名册", "组织和人员情况、工作手册、统计", "/members", "/organizations", "/papers", "/supervision");

	/** What is lent unless somebody says otherwise. */
	public static final Set<Lending> USUAL = Set.of(REPORTING, ACTIVITIES);

	private final String label;

	private final String hint;

	private final List<String> addresses;

	Lending(String label, String hint, String... addresses) {
		this.label = label;
		this.hint = hint;
		this.addresses = List.of(addresses);
	}

	@Override
	public String label() {
		return this.label;
	}

	/** What it opens, for whoever ticks it. */
	public String hint() {
		return this.hint;
	}

	/** 填报、活动, in their order. */
	public static String words(Collection<Lending> lent) {
		return String.join("、", Arrays.stream(values()).filter(lent::contains).map(Lending::label).toList());
	}

	/** Whether what is lent opens an address; what belongs to none of them is open. */
	static boolean opens(Collection<Lending> lent, String address) {
		return !address.endsWith("/reveal") && of(address).map(lent::contains).orElse(true);
	}

	private static Optional<Lending> of(String address) {
		return Arrays.stream(values())
			.filter((one) -> one.addresses.stream().anyMatch((top) -> address.matches(top + "([/?#].*)?")))
			.findFirst();
	}

}
