package org.partyplan.operations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.partyplan.operations.TrialUnits.UnitLine;
import org.partyplan.organization.Seal;

/** What a branch keeps about each of the fictitious hospital's people. */
final class TrialFacts {

	private static final String PERSON = """
			organization_person (id, name, version, sex, born, ethnicity, native_place, education, degree, title,
			  title_level, job, department, area, retired_on, phone_sealed, identity_sealed, identity_print)""";

	private static final Map<String, String> DEPARTMENTS = Map.ofEntries(Map.entry("内一", "心血管内科,呼吸内科,老年病科"),
			Map.entry("内二", "消化内科,肾内科,内分泌科"), Map.entry("外一", "普外科,泌尿外科"), Map.entry("外二", "骨伤科,肛肠科,手术室"),
			Map.entry("急重", "急诊科,重症医学科"), Map.entry("妇儿", "妇科,产科,儿科"), Map.entry("针康", "针灸科,推拿科,康复医学科"),
			Map.entry("医技", "检验科,放射科,超声科"), Map.entry("药学", "药学部,制剂室"), Map.entry("护理", "护理部,门诊护理站,供应室"),
			Map.entry("机关", "党委办公室,组织人事科,财务科,医务科"), Map.entry("离退", "离退休办"));

	private static final String[] PLACES = { "城东区", "城西区", "临江县", "青山县", "河口镇", "安平县", "东岭市" };

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private final LocalDate today;

	private final Seal seal;

	private final Random random;

	TrialFacts(LocalDate today, Seal seal, Random random) {
		this.today = today;
		this.seal = seal;
		this.random = random;
	}

	void person(UUID id, String name, UnitLine branch, int number, TrialCareers.Career career, TrialRows rows) {
		boolean male = this.random.nextInt(100) < (branch.shortName().equals("护理") ? 8 : 45);
		LocalDate born = career.applied()
			.minusYears(19 + this.random.nextInt(8))
			.withDayOfYear(1 + this.random.nextInt(365));
		LocalDate leaves = born.plusYears(male ? 60 : 55).plusMonths(1).withDayOfMonth(1);
		boolean retired = branch.shortName().equals("离退") && leaves.isBefore(this.today);
		TrialTraining training = TrialTraining.of(trade(branch), this.today.getYear() - born.getYear(), this.random);
		String[] departments = DEPARTMENTS.getOrDefault(branch.shortName(), branch.name().replace("支部", "")).split(",");
		String identity = identity(born, male);
		rows.add(PERSON, id, name, 0, male ? "MALE" : "FEMALE", born, (this.random.nextInt(20) == 0) ? "回族" : "汉族",
				PLACES[this.random.nextInt(PLACES.length)], training.education(), training.degree(), training.title(),
				training.level(), (number % 9 == 4) ? "科主任" : null, departments[number % departments.length],
				training.area(), retired ? leaves : null,
				this.seal.seal("1990000" + (1000 + this.random.nextInt(9000))), this.seal.seal(identity),
				this.seal.print(identity));
	}

	/** The branch of the trial's own whose people have the same trades. */
	private static String trade(UnitLine branch) {
		if (DEPARTMENTS.containsKey(branch.shortName()) || branch.parent() == null) {
			return branch.shortName();
		}
		return switch (branch.parent().shortName()) {
			case "医技总支" -> "医技";
			case "党委" -> "机关";
			default -> branch.shortName();
		};
	}

	/** Of a place that does not exist, with the right check character. */
	private String identity(LocalDate born, boolean male) {
		int order = 10 * this.random.nextInt(100) + 2 * this.random.nextInt(5) + (male ? 1 : 0);
		String digits = "999999" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order);
		return checked(digits);
	}

	/** Seventeen digits with their check character. */
	static String checked(String digits) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += (digits.charAt(i) - '0') * WEIGHTS[i];
		}
		return digits + "10X98765432".charAt(sum % 11);
	}

}
