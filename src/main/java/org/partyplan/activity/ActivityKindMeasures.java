package org.partyplan.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partyplan.activity.model.AttendanceMode;
import org.partyplan.measure.KindMeasures;
import org.partyplan.measure.Measure;
import org.partyplan.measure.Measure.Words;
import org.partyplan.measure.RecordKind;
import org.partyplan.measure.Shape;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each kind of activity is counted by, as soon as the office has added it. */
@Component
class ActivityKindMeasures implements KindMeasures {

	private static final String KINDS = """
			select r.key, r.name, r.words, k.attendance, k.served_label from measure_record_kind r
			join activity_kind k on k.key = r.key order by r.position, r.name
			""";

	private static final String NOT_EACH_TIME = "(?<!每[次场期].{0,20})";

	private final JdbcClient jdbc;

	ActivityKindMeasures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<OfKind> all() {
		return this.jdbc.sql(KINDS).query((row, number) -> {
			List<String> words = List.of((String[]) row.getArray("words").getArray());
			Counted counted = new Counted(new RecordKind(row.getString("key"), row.getString("name"), words));
			return new OfKind(counted.kind(), counted.measures(AttendanceMode.valueOf(row.getString("attendance")),
					row.getString("served_label")));
		}).list();
	}

	/** One kind on its way to its measures. */
	private record Counted(RecordKind kind) {

		List<Measure> measures(AttendanceMode attendance, @Nullable String served) {
			List<Measure> all = new ArrayList<>(List.of(times(), hours()));
			if (served != null) {
				all.add(of("people-served", "：" + served, words("人次 人 名 户", "", ""), Shape.COUNT, "里的" + served + "之和。",
						ActivityMeasures.SERVED));
			}
			if (attendance != AttendanceMode.NONE) {
				all.add(of("person-times", "参加人次", words("人次", "", ""), Shape.COUNT, "里实际参加的人次，同一人多次各算一次。",
						ActivityMeasures.PERSON_TIMES));
			}
			if (attendance == AttendanceMode.DUE || attendance == AttendanceMode.CAME) {
				all.addAll(List.of(people(), classHours()));
			}
			if (attendance == AttendanceMode.DUE) {
				all.add(of("attendance-rate", "参会率", words("%", "", ".{0,6}(?:参会|到会|出席|参加率)"), Shape.SHARE,
						"里实到 ÷ 应到；长期病休、援外等免除的人不计入应到。", ActivityMeasures.ATTENDANCE));
			}
			return all;
		}

		private Measure times() {
			return of("activities", "次数", words("次 场 场次 期 堂 节 讲", "", ""), Shape.COUNT, "次数；和别的一并进行的也算一次。",
					ActivityMeasures.TIMES);
		}

		private Measure hours() {
			return of("hours", "时长", words("小时", NOT_EACH_TIME, ""), Shape.COUNT, "的时长之和，按小时算。",
					ActivityMeasures.HOURS);
		}

		private Measure people() {
			return of("distinct-people", "参加人数", words("人 名", "", ""), Shape.DISTINCT,
					"里点名到会的人数，同一人一期内只算一次；按全年考核的全年只算一次。", ActivityMeasures.PEOPLE);
		}

		private Measure classHours() {
			return of("class-hours", "学时", words("学时 课时 学分", NOT_EACH_TIME, ""), Shape.EACH,
					"里每名党员到会和补学的学时之和，达到目标的算一人；分母是截至当天的全部党员。", ActivityMeasures.CLASS_HOURS);
		}

		private Measure of(String way, String name, Words words, Shape shape, String definition, String records) {
			return new Measure(way + ":" + this.kind.key(), this.kind.name() + name, words, shape,
					"“" + this.kind.name() + "”的活动记录" + definition, List.of(this.kind.key()), records);
		}

		private Words words(String units, String ahead, String behind) {
			List<String> own = Stream.concat(Stream.of(this.kind.name()), this.kind.words().stream()).toList();
			return Words.literally(units, ahead, own, behind);
		}

	}

}
