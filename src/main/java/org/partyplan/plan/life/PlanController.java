package org.partyplan.plan.life;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.document.FileAnswers;
import org.partyplan.document.Files;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PlanController {

	private final PlanSheet sheets;

	private final Files files;

	private final FileAnswers answers;

	PlanController(PlanSheet sheets, Files files, FileAnswers answers) {
		this.sheets = sheets;
		this.files = files;
		this.answers = answers;
	}

	@GetMapping("/plans/{id}")
	String sheet(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		PlanSheet.Sheet sheet = this.sheets.of(id, me);
		model.addAttribute("sheet", sheet);
		model.addAttribute("lifeForm", this.sheets.form(sheet));
		return "plan/sheet";
	}

	/** The document it was read from, for the office. */
	@GetMapping("/plans/{id}/source")
	void source(@PathVariable UUID id, @Me CurrentUser me, HttpServletResponse response) throws IOException {
		this.answers.send(this.files.describe(this.sheets.source(id, me)), response);
	}

}
