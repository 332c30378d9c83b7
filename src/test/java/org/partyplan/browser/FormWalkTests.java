package org.partyplan.browser;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;
import org.partyplan.TestDatabase;
import org.partyplan.TrialData;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Uses every form of the program from the page on which a person finds it; each file
 * begins with the trial as it is. Only those of some files or addresses:
 * {@code -Dforms=care,/honours}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TrialData
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormWalkTests extends InBrowser {

	@Autowired
	private JdbcClient jdbc;

	private @Nullable FormWalker walker;

	private String file = "";

	@ParameterizedTest
	@MethodSource("blocks")
	void aFormTakesWhatIsRightAndSaysWhatIsWrong(FormBlock block) {
		if (!block.file().equals(this.file)) {
			close();
			TestDatabase.afresh();
			this.walker = new FormWalker(browser, "http://127.0.0.1:" + this.port, this.jdbc);
			this.file = block.file();
		}
		this.walker.walk(block);
	}

	@AfterAll
	void close() {
		if (this.walker != null) {
			this.walker.close();
		}
	}

	static Stream<FormBlock> blocks() throws IOException {
		return FormBlock.of(List.of(System.getProperty("forms", "").split(","))).stream();
	}

}
