package org.partyplan.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine: CHROMIUM_PATH, or Debian's. */
public final class Browsers {

	private static final Path EXECUTABLE = Path
		.of(Optional.ofNullable(System.getenv("CHROMIUM_PATH")).orElse("/usr/bin/chromium"));

	private Browsers() {
	}

	/**
	 * Skips where there is no browser, and fails where REQUIRE_BROWSER says there must be
	 * one.
	 */
	public static void require() {
		boolean found = Files.isExecutable(EXECUTABLE);
		if ("true".equals(System.getenv("REQUIRE_BROWSER"))) {
			Assertions.assertTrue(found, "no browser at " + EXECUTABLE);
		}
		Assumptions.assumeTrue(found, "no browser at " + EXECUTABLE);
	}

	/** Starts it without a window. */
	public static Browser launch(Playwright playwright) {
		return playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE)
				.setHeadless(true)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync",
						"--disable-component-update", "--no-first-run", "--disable-quic")));
	}

}
