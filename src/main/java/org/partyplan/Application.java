package org.partyplan;

import java.util.TimeZone;

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
	 * Starts the application in the zone its dates are meant in, or runs the one command
	 * that needs no Spring.
	 * @param args {@code read-plan FILE}, or Spring's arguments
	 */
	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals(ReadPlanCommand.NAME)) {
			System.exit(ReadPlanCommand.run(args, System.out, System.err));
		}
		TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
		SpringApplication application = new SpringApplication(Application.class);
		application.addListeners(new Trial());
		application.run(args);
	}

}
