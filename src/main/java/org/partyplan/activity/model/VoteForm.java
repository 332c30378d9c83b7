package org.partyplan.activity.model;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A ballot as it is typed; without a matter there is none.
 *
 * @param due those with a vote; as the roster says where nothing is typed
 * @param present those of them who came; as the attendance says
 * @param written opinions in writing among the votes
 * @param reason why it was held without a quorum
 */
public record VoteForm(@Size(max = 200) String matter, @Nullable VoteKind kind,
		@Min(0) @Max(9999) @Nullable Integer due, @Min(0) @Max(9999) @Nullable Integer present,
		@Min(0) @Max(9999) @Nullable Integer ayes, @Min(0) @Max(9999) @Nullable Integer noes,
		@Min(0) @Max(9999) @Nullable Integer abstentions, @Min(0) @Max(9999) @Nullable Integer written,
		@Size(max = 300) String reason) {

	public static final VoteForm BLANK = new VoteForm("", VoteKind.ORDINARY, null, null, null, null, null, null, "");

	public VoteForm {
		matter = (matter == null) ? "" : matter.strip();
		kind = Objects.requireNonNullElse(kind, VoteKind.ORDINARY);
		reason = (reason == null) ? "" : reason.strip();
	}

	/** As a row that holds its columns one after the other. */
	public static VoteForm of(String row) {
		String[] part = row.split("\\x1F", -1);
		return new VoteForm(part[0], VoteKind.valueOf(part[1]), Integer.valueOf(part[2]), Integer.valueOf(part[3]),
				Integer.valueOf(part[4]), Integer.valueOf(part[5]), Integer.valueOf(part[6]), Integer.valueOf(part[7]),
				part[8]);
	}

	public boolean held() {
		return !this.matter.isEmpty();
	}

	/** The numbers, as the form asks for them. */
	public List<Figure> figures() {
		return List.of(new Figure("ayes", "赞成", this.ayes, "0"), new Figure("noes", "反对", this.noes, "0"),
				new Figure("abstentions", "弃权", this.abstentions, "0"),
				new Figure("written", "其中书面意见", this.written, "0"), new Figure("due", "应到", this.due, "按名单"),
				new Figure("present", "到会", this.present, "按名单"));
	}

	/** One number; what stands for it where none is typed. */
	record Figure(String name, String label, @Nullable Integer value, String usual) {
	}

}
