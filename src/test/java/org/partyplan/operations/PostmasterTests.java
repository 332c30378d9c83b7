package org.partyplan.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostmasterTests {

	@TempDir
	private Path server;

	@Test
	void aProcessThatOnlyGotTheNumberLivesOn() throws IOException {
		stopWithMark(Long.toString(ProcessHandle.current().pid()));
		assertThat(this.server.resolve("postmaster.pid")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "torn", "999999999\n/data" })
	void aMarkOfNobodyIsRemoved(String mark) throws IOException {
		stopWithMark(mark);
		assertThat(this.server.resolve("postmaster.pid")).doesNotExist();
	}

	@Test
	void aFolderWithoutMarkHasNoServer() throws IOException {
		assertThat(new Postmaster(this.server).find()).isEmpty();
	}

	private void stopWithMark(String mark) throws IOException {
		Files.writeString(this.server.resolve("postmaster.pid"), mark);
		new Postmaster(this.server).stop();
	}

}
