package org.partyplan.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.partyplan.shared.RuleBroken;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Turns Word documents into PDF with the LibreOffice of this machine: one at a time, in a
 * folder of its own, within bounded time. Where there is none, it says so.
 */
@Component
public class PdfPrinting {

	private static final Duration LONGEST = Duration.ofSeconds(90);

	private static final Duration QUEUE = Duration.ofSeconds(30);

	private static final Path FONTS = Path.of("/etc/fonts/fonts.conf");

	private final Semaphore turn = new Semaphore(1, true);

	private final List<Path> places;

	PdfPrinting() {
		this(Office.searchPath());
	}

	PdfPrinting(List<Path> places) {
		this.places = places;
	}

	/** Whether this machine can. */
	public boolean available() {
		return Office.in(this.places).isPresent();
	}

	/**
	 * Prints a document.
	 * @param docx the Word document
	 * @return the PDF
	 */
	public byte[] print(byte[] docx) {
		Path office = Office.in(this.places).orElseThrow(() -> new RuleBroken("document.pdf.absent"));
		if (!myTurn()) {
			throw new RuleBroken("document.pdf.busy");
		}
		try {
			return print(office, docx);
		}
		catch (IOException failure) {
			throw new RuleBroken("document.pdf.failed");
		}
		finally {
			this.turn.release();
		}
	}

	private boolean myTurn() {
		try {
			return this.turn.tryAcquire(QUEUE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static byte[] print(Path office, byte[] docx) throws IOException {
		Path folder = Files.createTempDirectory("party-plan-pdf");
		try {
			Files.write(folder.resolve("document.docx"), docx);
			ProcessBuilder command = Office.command(office, folder);
			if (Files.isReadable(FONTS)) {
				command.environment().put("FONTCONFIG_FILE", Office.fonts(folder).toString());
			}
			Office.run(command, LONGEST);
			return Files.readAllBytes(folder.resolve("document.pdf"));
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

}
