package org.partyplan.execution.reporting;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.document.Files;
import org.partyplan.document.StoredFile;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class FileController {

	private final AssignmentFiles evidence;

	private final Files files;

	FileController(AssignmentFiles evidence, Files files) {
		this.evidence = evidence;
		this.files = files;
	}

	@GetMapping("/assignments/{id}/files/{file}")
	void download(@PathVariable UUID id, @PathVariable UUID file, @Me CurrentUser me, HttpServletResponse response)
			throws IOException {
		StoredFile stored = this.evidence.readable(id, file, me);
		stored.head(response);
		this.files.writeTo(file, response.getOutputStream());
	}

}
