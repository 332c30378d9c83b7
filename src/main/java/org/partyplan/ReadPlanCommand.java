package org.partyplan;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.partyplan.plan.reading.PlanJson;
import org.partyplan.plan.reading.PlanReader;
import org.partyplan.plan.reading.UnreadablePlan;

/** The command {@code read-plan FILE}: prints the plan read from a file as JSON. */
final class ReadPlanCommand {

	private static final int UNREADABLE = 2;

	private ReadPlanCommand() {
	}

	public static void main(String[] args) {
		System.exit(run(args, System.out, System.err));
	}

	static int run(String[] args, PrintStream out, PrintStream err) {
		try {
			Path file = Path.of(args[args.length - 1]);
			print(out, PlanJson.write(PlanReader.read(Files.readAllBytes(file), file.getFileName().toString())));
			return 0;
		}
		catch (UnreadablePlan ex) {
			print(err, ex.getMessage());
		}
		catch (IOException | RuntimeException ex) {
			print(err, "读不了这个文件：路径不对，或没有读取权限。请检查后再试。");
		}
		return UNREADABLE;
	}

	private static void print(PrintStream stream, String line) {
		byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
		stream.write(bytes, 0, bytes.length);
		stream.flush();
	}

}
