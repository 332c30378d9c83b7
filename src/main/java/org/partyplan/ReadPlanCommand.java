package org.partyplan;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

import org.partyplan.reader.PlanJson;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.shared.CommandLine;

/** The command {@code read-plan FILE}: prints the plan read from a file as JSON. */
final class ReadPlanCommand {

	static final String NAME = "read-plan";

	private static final int UNREADABLE = 2;

	/** What the libraries have to say about a file is kept out of the JSON. */
	private static final Map<String, String> QUIET = Map.of("org.apache.commons.logging.LogFactory",
			"org.apache.commons.logging.impl.LogFactoryImpl", "org.apache.commons.logging.Log",
			"org.apache.commons.logging.impl.NoOpLog", "log4j2.loggerContextFactory",
			"org.apache.logging.log4j.simple.SimpleLoggerContextFactory", "org.apache.logging.log4j.simplelog.level",
			"OFF", "java.awt.headless", "true");

	private ReadPlanCommand() {
	}

	public static void main(String[] args) {
		System.exit(run(args, System.out, System.err));
	}

	/** The last argument names the file. */
	static int run(String[] args, PrintStream out, PrintStream err) {
		QUIET.forEach(System::setProperty);
		try {
			CommandLine.print(out, json((args.length > 0) ? args[args.length - 1] : ""));
			return 0;
		}
		catch (UnreadablePlan ex) {
			CommandLine.print(err, ex.getMessage());
		}
		catch (IOException | InvalidPathException ex) {
			CommandLine.print(err, "找不到或打不开这个文件。请检查路径和读取权限。");
		}
		return UNREADABLE;
	}

	private static String json(String name) throws IOException, UnreadablePlan {
		try (InputStream file = Files.newInputStream(Path.of(name))) {
			return PlanJson.write(PlanReader.read(file.readNBytes(PlanReader.MOST_BYTES + 1), name));
		}
	}

}
