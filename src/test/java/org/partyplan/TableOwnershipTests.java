package org.partyplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.Modulithic;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables are named after their module; a statement touches only those its module's arrows
 * reach.
 */
class TableOwnershipTests {

	private static final Path MAIN = Path.of("src/main/java/org/partyplan");

	private static final Pattern TABLE = Pattern
		.compile("\\b(?:from|join|into|update|table)\\s+(?:only\\s+)?([a-z]+)_[a-z_]+\\b", Pattern.CASE_INSENSITIVE);

	/** Starts, fills, backs up and restores the whole. */
	private static final String EXEMPT = "operations";

	@Test
	void aModulesStatementsTouchOnlyTablesItsArrowsReach() throws Exception {
		Set<String> modules = modules();
		List<String> trespasses = new ArrayList<>();
		for (String module : modules) {
			if (!module.equals(EXEMPT)) {
				trespasses.addAll(trespasses(module, modules));
			}
		}
		assertThat(trespasses).isEmpty();
	}

	@Test
	void everyTableBearsItsModulesName() throws IOException {
		Path migrations = Path.of("src/main/resources/db/migration");
		List<String> strangers = new ArrayList<>();
		for (Path file : files(migrations, ".sql")) {
			String module = migrations.relativize(file).getName(0).toString();
			Matcher created = Pattern.compile("create table (?:if not exists )?(\\w+)").matcher(Files.readString(file));
			while (created.find()) {
				String table = created.group(1);
				if (!module.equals("shared") && !table.startsWith(module + "_")) {
					strangers.add(table + " in " + file);
				}
			}
		}
		assertThat(strangers).isEmpty();
	}

	private static List<String> trespasses(String module, Set<String> modules) throws Exception {
		Set<String> reach = reach(module);
		List<String> found = new ArrayList<>();
		for (Path file : files(MAIN.resolve(module), ".java")) {
			Matcher table = TABLE.matcher(Files.readString(file));
			while (table.find()) {
				String owner = table.group(1);
				if (modules.contains(owner) && !reach.contains(owner)) {
					found.add(file + ": " + table.group());
				}
			}
		}
		return found;
	}

	private static Set<String> reach(String module) throws ClassNotFoundException {
		Set<String> reach = new HashSet<>(
				Arrays.asList(Application.class.getAnnotation(Modulithic.class).sharedModules()));
		reach.add(module);
		ApplicationModule declared = Class.forName("org.partyplan." + module + ".package-info")
			.getAnnotation(ApplicationModule.class);
		if (declared != null) {
			for (String target : declared.allowedDependencies()) {
				reach.add(target.replaceAll("[ :].*", ""));
			}
		}
		return reach;
	}

	private static Set<String> modules() throws IOException {
		try (Stream<Path> folders = Files.list(MAIN)) {
			return new TreeSet<>(
					folders.filter(Files::isDirectory).map((folder) -> folder.getFileName().toString()).toList());
		}
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).toList();
		}
	}

}
