package org.partyplan.plan.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/plans/{id}/edit")
class ClearingController {

	private final DraftClearing clearing;

	ClearingController(DraftClearing clearing) {
		this.clearing = clearing;
	}

	@PostMapping("/sections/{place}/delete")
	String section(@PathVariable UUID id, @PathVariable UUID place, @Me CurrentUser me, RedirectAttributes redirect) {
		return deleted(id, null, this.clearing.section(id, place, me), redirect);
	}

	@PostMapping("/items/{place}/delete")
	String item(@PathVariable UUID id, @PathVariable UUID place, @Me CurrentUser me, RedirectAttributes redirect) {
		return deleted(id, null, this.clearing.item(id, place, me), redirect);
	}

	@PostMapping("/tasks/{task}/delete")
	String task(@PathVariable UUID id, @PathVariable UUID task, @RequestParam @Nullable UUID place, @Me CurrentUser me,
			RedirectAttributes redirect) {
		return deleted(id, place, this.clearing.task(id, task, me), redirect);
	}

	@PostMapping("/metrics/{metric}/delete")
	String metric(@PathVariable UUID id, @PathVariable UUID metric, @RequestParam @Nullable UUID place,
			@Me CurrentUser me, RedirectAttributes redirect) {
		return deleted(id, place, this.clearing.metric(id, metric, me), redirect);
	}

	@PostMapping("/trash/{trash}")
	String undo(@PathVariable UUID id, @PathVariable UUID trash, @RequestParam @Nullable String from,
			@Me CurrentUser me, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", this.clearing.undo(id, trash, me));
		return "redirect:" + Focus.NOTHING.url(id) + ((from == null) ? "" : "/tasks");
	}

	/** Back to the top of the page, where the 撤销 button is. */
	private static String deleted(UUID id, @Nullable UUID place, DraftClearing.Deleted deleted,
			RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", deleted.words());
		redirect.addFlashAttribute("undo", deleted.undo());
		return "redirect:" + Focus.place(place).url(id).replaceFirst("#.*", "");
	}

}
