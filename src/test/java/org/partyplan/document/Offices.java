package org.partyplan.document;

import org.junit.jupiter.api.Assumptions;

/**
 * Whether tests that need LibreOffice run: skipped where there is none, unless CI says it
 * must be.
 */
public final class Offices {

	private Offices() {
	}

	/** The printer of this machine. */
	public static PdfPrinting printer() {
		PdfPrinting printing = new PdfPrinting();
		if (!"true".equals(System.getenv("REQUIRE_OFFICE"))) {
			Assumptions.assumeTrue(printing.available(), "no LibreOffice on the path: PDF is not tried");
		}
		return printing;
	}

}
