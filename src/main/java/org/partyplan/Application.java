package org.partyplan;

import java.util.TimeZone;

import org.partyplan.audit.LogCommands;
import org.partyplan.operations.GenerateCommand;
import org.partyplan.operations.Trial;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Turns a party committee's annual work plan into tracked work. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Party Plan", sharedModules = { "shared", "agenda", "audit", "document", "measure", "reader",
		"notification", "regulation", "workday" })
public class Application {

	/**
	 * Starts the application in the zone its dates are meant in, or runs one of the
	 * commands.
	 * @param args {@code read-plan FILE}, {@code verify-log [FILE…]},
	 * {@code detach-log FOLDER}, {@code generate --size=S|M|L}, or Spring's arguments
	 */
	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals(ReadPlanCommand.NAME)) {
			System.exit(ReadPlanCommand.run(args, System.out, System.err));
		}
		TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
		if (LogCommands.know(args)) {
			System.exit(LogCommands.run(new Trial(), args, System.out));
		}
		if (args.length > 0 && args[0].equals(GenerateCommand.NAME)) {
			System.exit(GenerateCommand.run(Application.class, args, System.out));
		}
		SpringApplication application = new SpringApplication(Application.class);
		application.addListeners(new Trial());
		application.run(args);
	}

}
