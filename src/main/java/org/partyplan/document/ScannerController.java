package org.partyplan.document;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Whether files are looked at for viruses, and what was found: for the system
 * administrator.
 */
@Controller
@RequestMapping("/admin/files")
class ScannerController {

	private final ScannerPage page;

	private final VirusScanner scanner;

	private final FileGuard guard;

	ScannerController(ScannerPage page, VirusScanner scanner, FileGuard guard) {
		this.page = page;
		this.scanner = scanner;
		this.guard = guard;
	}

	@GetMapping
	String standing(Model model) {
		model.addAttribute("address", this.scanner.address())
			.addAttribute("version", this.scanner.named() ? this.scanner.version() : "")
			.addAttribute("count", this.page.count())
			.addAttribute("infected", this.page.noteworthy());
		return "document/scanner";
	}

	@PostMapping("/{id}/look")
	String again(@PathVariable UUID id, RedirectAttributes flash) {
		this.page.requireScanner();
		switch (this.guard.look(id)) {
			case CLEAN -> flash.addFlashAttribute("flash", "又查了一次，没有病毒，可以下载了。");
			case INFECTED -> flash.addFlashAttribute("problem", "又查了一次，还是有病毒，仍然隔离。");
			case UNLOOKED -> flash.addFlashAttribute("problem", "没有查成，请看查毒程序是否在运行。");
		}
		return "redirect:/admin/files";
	}

}
