package org.partyplan.honour;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.shared.AuditFact;
import org.partyplan.shared.Ids;
import org.partyplan.shared.NotFound;
import org.partyplan.shared.RuleBroken;
import org.partyplan.shared.SelfChecking;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Kinds of honour are data: the office adds its own and gives up old ones. */
@Service
@Transactional
class AwardKinds {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AwardKinds(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** The name of one; empty where it was withdrawn. */
	String name(UUID id) {
		return all().stream().filter((kind) -> kind.id().equals(id)).map(AwardKind::name).findFirst().orElse("");
	}

	/** Those that can be applied for. */
	@Transactional(readOnly = true)
	List<AwardKind> all() {
		return this.jdbc.sql(
				"select id, name, level, whose, stages from honour_kind where withdrawn_on is null order by position, name")
			.query((row, number) -> kind(row))
			.list();
	}

	AwardKind find(UUID id) {
		return all().stream()
			.filter((kind) -> kind.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("kind " + id));
	}

	void add(Form form) {
		int added = this.jdbc.sql("""
				insert into honour_kind (id, name, level, whose, stages, position)
				values (:id, :name, :level, :whose, :stages, (select max(position) + 10 from honour_kind))
				on conflict (name) do update set level = :level, whose = :whose, stages = :stages, withdrawn_on = null
				where honour_kind.withdrawn_on is not null""")
			.param("id", Ids.next())
			.param("name", form.name().strip())
			.param("level", Objects.requireNonNull(form.level()).name())
			.param("whose", Objects.requireNonNull(form.whose()).name())
			.param("stages", form.stages().toArray(String[]::new))
			.update();
		if (added == 0) {
			throw new RuleBroken("honour.kind.twice", form.name().strip()).at("name");
		}
		this.events.publishEvent(new AuditFact("honour.kind", "honour", null, "增加荣誉“" + form.name().strip() + "”"));
	}

	/** No new applications; those there are go their way. */
	void withdraw(UUID id) {
		AwardKind kind = find(id);
		this.jdbc.sql("update honour_kind set withdrawn_on = ? where id = ?")
			.params(LocalDate.now(this.clock), id)
			.update();
		this.events.publishEvent(new AuditFact("honour.kindWithdrawn", "honour", null, "停用荣誉“" + kind.name() + "”"));
	}

	static List<String> texts(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

	private static AwardKind kind(ResultSet row) throws SQLException {
		return new AwardKind(row.getObject("id", UUID.class), row.getString("name"),
				Level.valueOf(row.getString("level")), AwardKind.Whose.valueOf(row.getString("whose")),
				texts(row, "stages"));
	}

	/** A kind of honour the office adds; its stages as one line. */
	record Form(@NotBlank @Size(max = 40) String name, @NotNull @Nullable Level level,
			@NotNull AwardKind.@Nullable Whose whose, @NotBlank @Size(max = 120) String way) implements SelfChecking {

		static Form blank() {
			return new Form("", Level.HOSPITAL, AwardKind.Whose.EITHER, "申报、初审、公示、命名");
		}

		@Override
		public void check() {
			if (this.way != null && !this.way.isBlank()) {
				List<String> stages = stages();
				RuleBroken.unless(stages.size() >= 2 && stages.stream().allMatch((stage) -> stage.length() <= 20)
						&& stages.stream().distinct().count() == stages.size(), "honour.kind.stages", "way");
			}
		}

		/** However they were separated. */
		List<String> stages() {
			return Arrays.stream(this.way.split("[、，,；;→\\s]+")).filter((stage) -> !stage.isBlank()).toList();
		}

	}

}
