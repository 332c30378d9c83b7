package org.partyplan.honour;

import org.partyplan.document.Attachments;
import org.partyplan.document.Files;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of an application. */
@Component
class AwardFiles extends Attachments {

	AwardFiles(JdbcClient jdbc, Files files) {
		super(jdbc, files, "honour_file", "award_id", "honour.files.tooMany");
	}

}
