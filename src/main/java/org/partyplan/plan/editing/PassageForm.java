package org.partyplan.plan.editing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.partyplan.plan.model.Span;
import org.partyplan.plan.text.Text;

/**
 * A section or an item as it is edited.
 *
 * @param numbered the number when the form was opened: one that was not touched follows
 * the renumbering
 * @param then what the pressed button asks for once the text is saved
 * @param start where the selected words begin
 * @param end where they end
 * @param words the words themselves, chosen from the list instead
 * @param task the task open beside it
 * @param metric the metric open beside it
 */
record PassageForm(@NotNull Integer version, @Nullable String numbered, @Size(max = 20) String no,
		@Size(max = 500) String title, @Size(max = 20000) String text, @Nullable PassageDeed then,
		@Nullable Integer start, @Nullable Integer end, @Nullable String words, @Nullable UUID task,
		@Nullable UUID metric) {

	PassageForm {
		no = Text.typed(no).strip();
		title = Text.typed(title).strip();
		text = Text.typed(text);
	}

	static PassageForm of(PassageView passage) {
		return new PassageForm(passage.row().version(), passage.row().no(), passage.row().no(), passage.row().title(),
				passage.row().text(), null, null, null, null, null, null);
	}

	/** The number to save: the typed one, or the current one where none was typed. */
	String number(String current) {
		return Objects.equals(this.numbered, this.no) ? current : this.no;
	}

	/** Whether it changes nothing. */
	boolean says(String currentNo, String currentTitle, String currentText) {
		return number(currentNo).equals(currentNo) && this.title.equals(currentTitle) && this.text.equals(currentText);
	}

	/** How tall the field has to be. */
	public int rows() {
		return (int) Math.min(24, 3 + this.text.lines().mapToInt((line) -> 1 + line.length() / 38).sum());
	}

	Focus focus(UUID place) {
		return new Focus(place, null, this.task, this.metric);
	}

	List<EditClash.Field> against(String theirTitle, String theirText) {
		return List.of(new EditClash.Field("title", "标题", this.title, theirTitle),
				new EditClash.Field("text", "正文", this.text, theirText));
	}

	/** The stretch of the saved text that was selected, or chosen by its words. */
	Span selection(UUID section, @Nullable UUID item) {
		Span selected = (this.start != null && this.end != null && this.start >= 0 && this.start < this.end
				&& this.end <= this.text.length()) ? new Span(section, item, this.start, this.end, "")
						: chosen(section, item);
		return selected.stripped(this.text);
	}

	private Span chosen(UUID section, @Nullable UUID item) {
		String wanted = Text.typed(this.words).strip();
		int at = this.text.indexOf(wanted);
		return new Span(section, item, Math.max(at, 0), (at < 0) ? 0 : at + wanted.length(), "");
	}

}
