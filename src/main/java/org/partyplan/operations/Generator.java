package org.partyplan.operations;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.partyplan.organization.Seal;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills an empty database with as many hospitals as are asked for, and says what it does.
 */
final class Generator {

	private static final List<String> COUNTED = List.of("organization_unit", "organization_person", "plan_plan",
			"execution_assignment", "execution_step", "activity_activity", "activity_attendance", "admission_case",
			"admission_step");

	private final GenerateOrder order;

	private final Consumer<String> out;

	private final long begun = System.nanoTime();

	Generator(GenerateOrder order, Consumer<String> out) {
		this.order = order;
		this.out = out;
	}

	/** The first hospital, by the trial's scripts and the program's own listeners. */
	void hospital(ApplicationContext context) {
		say("正在写一家医院：%d 个支部，%d 名党员".formatted(this.order.size().branches, this.order.size().members));
		JdbcTemplate owner = owner(context);
		String application = context.getEnvironment().getRequiredProperty("spring.datasource.username");
		try (GeneratedIds ids = new GeneratedIds(owner, application, this.order)) {
			context.getBean(TrialData.class).load(this.order.house(), this.order.asOf());
		}
	}

	/** What is done once the program has started and the first hospital is complete. */
	void finish(ApplicationContext context) {
		JdbcTemplate owner = owner(context);
		String above = this.order.size().above;
		if (above != null) {
			new Hospitals(GenerateCommand.owner(context.getEnvironment()), context.getBean(Seal.class), this.order,
					this::say)
				.make(this.order.size().hospitals, above);
		}
		say("正在更新统计信息");
		owner.execute("vacuum analyze");
		COUNTED.forEach((table) -> this.out
			.accept("%-24s %,d".formatted(table, owner.queryForObject("select count(*) from " + table, Long.class))));
		if (above != null) {
			this.out.accept(Hospitals.accounts(this.order.size().hospitals, above));
		}
		say("完成。账号 office、secretary、leader、discipline、department、member 等，密码都是 " + TrialAccounts.PASSWORD);
	}

	private static JdbcTemplate owner(ApplicationContext context) {
		return new JdbcTemplate(GenerateCommand.owner(context.getEnvironment()));
	}

	private void say(String what) {
		this.out.accept("%4d 秒  %s".formatted(Duration.ofNanos(System.nanoTime() - this.begun).toSeconds(), what));
	}

}
