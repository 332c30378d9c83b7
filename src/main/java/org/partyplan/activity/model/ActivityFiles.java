package org.partyplan.activity.model;

import org.partyplan.document.Attachments;
import org.partyplan.document.Files;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of a record. */
@Component
public class ActivityFiles extends Attachments {

	ActivityFiles(JdbcClient jdbc, Files files) {
		super(jdbc, files, "activity_file", "activity_id", "activity.files.tooMany");
	}

}
