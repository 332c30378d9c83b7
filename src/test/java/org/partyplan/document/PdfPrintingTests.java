package org.partyplan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partyplan.shared.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PdfPrintingTests {

	@Test
	void withoutAnOfficeItSaysWhatToDoInstead(@TempDir Path empty) {
		PdfPrinting printing = new PdfPrinting(List.of(empty));
		assertThat(printing.available()).isFalse();
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> printing.print(new byte[0]))
			.withMessage("document.pdf.absent");
	}

	@Test
	void anOfficeThatFailsIsNoServerError(@TempDir Path folder) throws IOException {
		Path broken = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\nexit 1\n");
		assertThat(broken.toFile().setExecutable(true)).isTrue();
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> new PdfPrinting(List.of(folder)).print(new byte[0]))
			.withMessage("document.pdf.failed");
	}

	@Test
	void anOfficeThatHangsIsEndedWithWhatItStarted(@TempDir Path folder) throws Exception {
		Path hanging = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\nsleep 600 &\nwait\n");
		assertThat(hanging.toFile().setExecutable(true)).isTrue();
		List<ProcessHandle> before = sleepers();
		Office.run(Office.command(hanging, folder), java.time.Duration.ofSeconds(1));
		// a process that was ended may take a moment to go; one that was not sleeps on
		for (ProcessHandle left : sleepers()) {
			if (!before.contains(left)) {
				left.onExit().get(20, TimeUnit.SECONDS);
			}
		}
		assertThat(before).containsAll(sleepers());
	}

	private static List<ProcessHandle> sleepers() {
		return ProcessHandle.current()
			.descendants()
			.filter(ProcessHandle::isAlive)
			.filter((process) -> process.info().command().orElse("").endsWith("sleep"))
			.toList();
	}

	@Test
	void chineseCharactersAreInThePdf() throws IOException {
		PdfPrinting printing = Offices.printer();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		OfficialDocument.to(out).title("示范医院2026年党建工作计划").paragraph("每季度一次义诊。").finish();
		String pdf = new String(printing.print(out.toByteArray()), StandardCharsets.ISO_8859_1);
		assertThat(pdf).startsWith("%PDF-").contains("/FontFile", "/ToUnicode");
	}

}
