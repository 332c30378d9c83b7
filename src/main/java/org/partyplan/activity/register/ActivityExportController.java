package org.partyplan.activity.register;

import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ActivityExportController {

	private final ActivityExport export;

	ActivityExportController(ActivityExport export) {
		this.export = export;
	}

	@GetMapping("/activities/export.xlsx")
	ResponseEntity<byte[]> export(ActivityFilter filter, @Me CurrentUser me) {
		return this.export.write(filter, me).response();
	}

}
