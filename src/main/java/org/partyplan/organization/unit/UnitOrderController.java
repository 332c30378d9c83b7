package org.partyplan.organization.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partyplan.organization.model.Scope;
import org.partyplan.organization.model.UnitSheet;
import org.partyplan.shared.CurrentUser;
import org.partyplan.shared.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The order of what stands below a unit. */
@Controller
@RequestMapping("/organizations/{id}/order")
class UnitOrderController {

	private final UnitOrder order;

	private final UnitSheet sheet;

	private final Scope scope;

	UnitOrderController(UnitOrder order, UnitSheet sheet, Scope scope) {
		this.order = order;
		this.sheet = sheet;
		this.scope = scope;
	}

	@GetMapping
	String order(@PathVariable UUID id, @Me CurrentUser me, Model model) {
		model.addAttribute("unit", this.sheet.head(id, Scope.kept(me), this.scope.today()))
			.addAttribute("children", this.sheet.children(id, this.scope.today()));
		return "organization/order";
	}

	/** What is no number stays where it was, behind those that are numbered. */
	@PostMapping
	String order(@PathVariable UUID id, @RequestParam List<UUID> unit, @RequestParam List<String> at,
			@RequestParam(defaultValue = "false") boolean byName, @Me CurrentUser me, RedirectAttributes flash) {
		if (byName) {
			this.order.byName(id, me);
		}
		else {
			this.order.byHand(id, wanted(unit, at), me);
		}
		flash.addFlashAttribute("flash", "顺序已保存，各处的列表和表都照这个顺序。");
		return "redirect:/organizations/" + id;
	}

	private static Map<UUID, Integer> wanted(List<UUID> units, List<String> at) {
		Map<UUID, Integer> wanted = new HashMap<>();
		for (int row = 0; row < Math.min(units.size(), at.size()); row++) {
			String number = java.text.Normalizer.normalize(at.get(row), java.text.Normalizer.Form.NFKC).strip();
			if (number.matches("\\d{1,4}")) {
				wanted.put(units.get(row), Integer.valueOf(number));
			}
		}
		return wanted;
	}

}
