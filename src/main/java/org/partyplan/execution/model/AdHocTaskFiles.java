package org.partyplan.execution.model;

import org.partyplan.document.Attachments;
import org.partyplan.document.Files;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers that came with notices. */
@Component
public class AdHocTaskFiles extends Attachments {

	AdHocTaskFiles(JdbcClient jdbc, Files files) {
		super(jdbc, files, "execution_errand_file", "errand_id", "execution.files.tooMany");
	}

}
