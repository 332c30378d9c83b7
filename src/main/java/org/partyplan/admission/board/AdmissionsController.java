package org.partyplan.admission.board;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.partyplan.admission.cases.CaseSheets;
import org.partyplan.admission.model.AdmissionAccess;
import org.partyplan.admission.model.AdmissionFiles;
import org.partyplan.admission.model.Proofs;
import org.partyplan.document.Exports;
import org.partyplan.document.FileAnswers;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The board, one case's page, its papers. */
@Controller
@RequestMapping("/admissions")
class AdmissionsController {

	private final Boards boards;

	private final Exports exports;

	private final CaseSheets sheets;

	private final AdmissionAccess access;

	private final AdmissionFiles papers;

	private final FileAnswers files;

	AdmissionsController(Boards boards, Exports exports, CaseSheets sheets, AdmissionAccess access,
			AdmissionFiles papers, FileAnswers files) {
		this.boards = boards;
		this.exports = exports;
		this.sheets = sheets;
		this.access = access;
		this.papers = papers;
		this.files = files;
	}

	@GetMapping
	String board(BoardFilter filter, @Me CurrentUser me, Model model) {
		model.addAttribute("board", this.boards.find(filter, me));
		return "admission/board";
	}

	@GetMapping("/export.xlsx")
	ResponseEntity<byte[]> export(BoardFilter filter, @Me CurrentUser me) {
		Board board = this.boards.find(filter, me);
		return this.exports.answer(board.export(), () -> board.cards().stream());
	}

	@GetMapping("/{id}")
	String sheet(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		model.addAttribute("sheet", this.sheets.find(id, me)).addAttribute("proofKinds", Proofs.KINDS);
		return "admission/case";
	}

	@GetMapping("/{id}/files/{file}")
	void download(@PathVariable UUID id, @PathVariable UUID file, @Me CurrentUser me, HttpServletResponse response)
			throws IOException {
		this.access.seen(id, me);
		this.files.send(this.papers.described(id, file), response);
	}

}
