/**
 * Files kept in the database, and documents written: .docx in official layout, .xlsx,
 * PDF.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.partyplan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
