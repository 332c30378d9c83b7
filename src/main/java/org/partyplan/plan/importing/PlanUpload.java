package org.partyplan.plan.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.partyplan.document.SecrecyMark;
import org.partyplan.reader.Part;
import org.partyplan.reader.PlanDraft;
import org.partyplan.reader.PlanReader;
import org.partyplan.reader.TextEncoding;
import org.partyplan.reader.UnreadablePlan;
import org.partyplan.shared.PlainText;
import org.partyplan.shared.RuleBroken;

import org.springframework.web.multipart.MultipartFile;

/**
 * The document a plan is read from.
 *
 * @param name of the file
 * @param content its bytes
 * @param pasted whether it came as text
 * @param chosen the encoding that somebody has chosen for a text file
 */
record PlanUpload(String name, byte[] content, boolean pasted, @Nullable TextEncoding chosen) {

	/** A year's plan has some ten thousand characters; what is far longer is none. */
	static final int LONGEST = 300_000;

	private static final int MOST_BYTES = 20 * 1024 * 1024;

	private static final int LONGEST_NAME = 200;

	static PlanUpload of(PlanUploadForm form) {
		if (form.pasted()) {
			return new PlanUpload("粘贴的文字.txt", String.valueOf(form.text()).getBytes(StandardCharsets.UTF_8), true,
					null);
		}
		MultipartFile file = form.file();
		if (file == null || file.isEmpty()) {
			throw new RuleBroken((file == null || String.valueOf(file.getOriginalFilename()).isEmpty())
					? "plan.read.nothingChosen" : "plan.read.emptyFile");
		}
		return of(file);
	}

	private static PlanUpload of(MultipartFile file) {
		if (file.getSize() > MOST_BYTES) {
			throw new RuleBroken("plan.read.tooLarge").at("file");
		}
		requireUnmarked(PlainText.of(String.valueOf(file.getOriginalFilename())));
		try {
			return new PlanUpload(name(PlainText.of(String.valueOf(file.getOriginalFilename()))), file.getBytes(),
					false, null);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** A text file that was uploaded before, to be read by another encoding. */
	static PlanUpload kept(String name, byte[] content, TextEncoding chosen) {
		return new PlanUpload(name, content, false, chosen);
	}

	/** Without folders and control characters; the ending is kept. */
	private static String name(String given) {
		String bare = given.replaceAll(".*[/\\\\]|\\p{Cntrl}", "");
		return (bare.length() <= LONGEST_NAME) ? bare : bare.substring(bare.length() - LONGEST_NAME);
	}

	/** Reads it, or says why it cannot or must not be. */
	PlanDraft read() {
		requireUnmarked(name());
		try {
			PlanDraft draft = pasted() ? PlanReader.readText(new String(content(), StandardCharsets.UTF_8))
					: PlanReader.read(content(), name(), chosen());
			return checked(draft);
		}
		catch (UnreadablePlan reason) {
			throw new RuleBroken("plan.read.unreadable", String.valueOf(reason.getMessage()));
		}
	}

	/** By which encoding it is read, where another can be chosen. */
	@Nullable TextEncoding encoding() {
		try {
			return pasted() ? null
					: (chosen() != null) ? chosen() : PlanReader.encoding(content(), name()).orElse(null);
		}
		catch (UnreadablePlan none) {
			return null;
		}
	}

	private static void requireUnmarked(String name) {
		if (SecrecyMark.inName(name)) {
			throw new RuleBroken("document.classifiedName", name);
		}
	}

	private static PlanDraft checked(PlanDraft draft) {
		StringBuilder text = new StringBuilder();
		draft.parts().stream().map(Part::source).forEach((source) -> text.append(source).append('\n'));
		if (text.toString().isBlank() || text.indexOf("\0") >= 0) {
			throw new RuleBroken("plan.read.noText").at("file");
		}
		if (text.length() > LONGEST) {
			throw new RuleBroken("plan.read.tooLong");
		}
		if (SecrecyMark.inText(text.toString())) {
			throw new RuleBroken("plan.read.secret").at("file");
		}
		return draft;
	}

	/** Told by the content; a page is kept as text, which no browser runs. */
	String mediaType() {
		String head = new String(content(), 0, Math.min(1024, content().length), StandardCharsets.ISO_8859_1);
		if (head.startsWith("PK")) {
			return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
		}
		if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
			return "application/msword";
		}
		return head.contains("%PDF-") ? "application/pdf" : "text/plain;charset=UTF-8";
	}

}
