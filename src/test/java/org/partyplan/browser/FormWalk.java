package org.partyplan.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Walks forms of a running trial while one writes their blocks:
 * {@code FormWalk BASE_URL JDBC_URL FORMS...}, a file or an address each.
 */
final class FormWalk {

	private FormWalk() {
	}

	public static void main(String[] args) throws IOException {
		List<String> failed = new ArrayList<>();
		JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(args[1]));
		try (Playwright playwright = Playwright.create();
				Browser browser = Browsers.launch(playwright);
				FormWalker walker = new FormWalker(browser, args[0], jdbc)) {
			for (FormBlock block : FormBlock.of(Arrays.asList(args).subList(2, args.length))) {
				long start = System.currentTimeMillis();
				try {
					walker.walk(block);
				}
				catch (AssertionError | RuntimeException wrong) {
					failed.add(block.route());
					System.out.println("FAILED " + block + ": " + wrong.getMessage());
				}
				System.out.println((System.currentTimeMillis() - start) + " ms " + block);
			}
		}
		System.out.println(failed.size() + " failed: " + failed);
	}

}
