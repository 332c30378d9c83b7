package org.partyplan.document;

import org.partyplan.shared.RuleBroken;

/**
 * A file somebody hands in, checked: its kind told by its content, neither locked nor
 * with macros, and not marked as classified as far as that can be seen.
 *
 * @param name without folders, with the ending of its kind
 * @param mediaType of its kind
 * @param content the bytes
 */
public record Upload(String name, String mediaType, byte[] content) {

	static final int MOST = 20 * 1024 * 1024;

	/**
	 * Checks it, or refuses with what to do instead. Where and with which device a photo
	 * was taken is not kept.
	 */
	public static Upload of(String name, byte[] content) {
		if (content.length == 0) {
			throw new RuleBroken("document.empty", name);
		}
		if (content.length > MOST) {
			throw new RuleBroken("document.tooLarge", name);
		}
		requireUnmarked(SecrecyMark.inName(name), "document.classifiedName", name);
		FileKind kind = Inspection.kindOf(name, content);
		requireUnmarked(SecrecyMark.inText(Inspection.head(kind, content)), "document.classifiedText", name);
		byte[] kept = (kind == FileKind.JPG) ? PhotoFacts.without(content) : content;
		return new Upload(kind.named(name), kind.mediaType(), kept);
	}

	private static void requireUnmarked(boolean marked, String code, String name) {
		if (marked) {
			throw new RuleBroken(code, name);
		}
	}

	/** Of the bytes, in hexadecimal. */
	public String sha256() {
		return Files.sha256(this.content);
	}

}
