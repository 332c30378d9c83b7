package org.partyplan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ReadPlanCommandTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@Test
	void aReadablePlanIsPrintedAsJsonAndNothingElse() throws IOException {
		Path plan = Files.writeString(this.folder.resolve("计划.txt"), "2026年工作计划\n一、抓学习\n（一）办讲座。每季度办1次讲座。\n");

		assertThat(run(plan.toString())).isZero();
		assertThat(this.out.toString(UTF_8)).startsWith("{").contains("\"year\"", "2026", "办讲座").endsWith("}\n");
		assertThat(this.err.size()).isZero();
	}

	@Test
	void aFileThatCannotBeReadGetsOneChineseLine() throws IOException {
		Path broken = Files.write(this.folder.resolve("坏.docx"), new byte[] { 'P', 'K', 3, 4, 0, 0, 0 });

		assertThat(run(broken.toString())).isNotZero();
		assertThat(this.err.toString(UTF_8)).hasLineCount(1).contains("。").doesNotContain("Exception");
		assertThat(this.out.size()).isZero();
	}

	@Test
	void aMissingFileIsSaidToBeMissing() {
		assertThat(run(this.folder.resolve("没有.txt").toString())).isNotZero();
		assertThat(this.err.toString(UTF_8)).contains("找不到");
	}

	private int run(String file) {
		return ReadPlanCommand.run(new String[] { ReadPlanCommand.NAME, file }, new PrintStream(this.out, true, UTF_8),
				new PrintStream(this.err, true, UTF_8));
	}

}
