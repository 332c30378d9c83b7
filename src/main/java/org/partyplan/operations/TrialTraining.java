package org.partyplan.operations;

import java.util.Random;

/** Education, title and kind of post, as they go together in a hospital. */
record TrialTraining(String education, String degree, String title, String level, String area) {

	private static final String[][] DOCTORS = { { "医师", "JUNIOR" }, { "主治医师", "MIDDLE" }, { "副主任医师", "ASSOCIATE" },
			{ "主任医师", "SENIOR" } };

	private static final String[][] NURSES = { { "护师", "JUNIOR" }, { "主管护师", "MIDDLE" }, { "副主任护师", "ASSOCIATE" },
			{ "主任护师", "SENIOR" } };

	private static final String[][] PHARMACISTS = { { "药师", "JUNIOR" }, { "主管药师", "MIDDLE" }, { "副主任药师", "ASSOCIATE" },
			{ "主任药师", "SENIOR" } };

	private static final String[][] TECHNICIANS = { { "技师", "JUNIOR" }, { "主管技师", "MIDDLE" }, { "副主任技师", "ASSOCIATE" },
			{ "主任技师", "SENIOR" } };

	private static final String[][] CLERKS = { { "助理经济师", "JUNIOR" }, { "经济师", "MIDDLE" }, { "高级经济师", "ASSOCIATE" },
			{ "高级经济师", "ASSOCIATE" } };

	static TrialTraining of(String branch, int age, Random random) {
		return switch (branch) {
			case "护理" -> at("NURSING", NURSES, 12, age, random);
			case "药学" -> at("PHARMACY", PHARMACISTS, 22, age, random);
			case "医技" -> at("TECHNICAL", TECHNICIANS, 22, age, random);
			case "机关" -> at("ADMINISTRATION", CLERKS, 20, age, random);
			case "离退" -> at("OTHER", DOCTORS, 3, age, random);
			default -> (random.nextInt(10) < 3) ? at("NURSING", NURSES, 8, age, random)
					: at("CLINICAL", DOCTORS, 55, age, random);
		};
	}

	/**
	 * The title rises with age; masters are that many in a hundred, doctors a tenth of
	 * it.
	 */
	private static TrialTraining at(String area, String[][] titles, int masters, int age, Random random) {
		int step = Math.max(0, Math.min(3, (age - 26) / 9 - random.nextInt(2)));
		step = (step > 1 && random.nextInt(3) > 0) ? step - 1 : step;
		int draw = random.nextInt(100);
		String[] title = titles[step];
		if (draw < masters / 10) {
			return new TrialTraining("DOCTOR", "DOCTOR", title[0], title[1], area);
		}
		if (draw < masters) {
			return new TrialTraining("MASTER", "MASTER", title[0], title[1], area);
		}
		boolean college = age > 45 && draw > 75;
		return new TrialTraining(college ? "COLLEGE" : "BACHELOR", college ? "NONE" : "BACHELOR", title[0], title[1],
				area);
	}

}
