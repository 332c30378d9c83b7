package org.partyplan.reader.format;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a .doc, counted out. */
final class DocNumbering {

	/** The number formats by their codes, as .docx names them. */
	private static final Map<Integer, String> FORMATS = Map.ofEntries(Map.entry(1, "upperRoman"),
			Map.entry(2, "lowerRoman"), Map.entry(3, "upperLetter"), Map.entry(4, "lowerLetter"),
			Map.entry(10, "ideographDigital"), Map.entry(11, "japaneseCounting"), Map.entry(13, "japaneseCounting"),
			Map.entry(17, "japaneseDigitalTenThousand"), Map.entry(18, "decimalEnclosedCircle"),
			Map.entry(22, "decimalZero"), Map.entry(23, "bullet"), Map.entry(26, "decimalEnclosedFullstop"),
			Map.entry(27, "decimalEnclosedParen"), Map.entry(28, "decimalEnclosedCircleChinese"),
			Map.entry(29, "ideographEnclosedCircle"), Map.entry(33, "taiwaneseCounting"),
			Map.entry(35, "taiwaneseCountingThousand"), Map.entry(37, "chineseCounting"),
			Map.entry(38, "chineseLegalSimplified"), Map.entry(39, "chineseCountingThousand"), Map.entry(255, "none"));

	private final @Nullable ListTables tables;

	private final Map<Integer, @Nullable ListLevel[]> lists = new HashMap<>();

	private final Map<Integer, ListCount> counts = new HashMap<>();

	private final Map<String, Integer> starts = new HashMap<>();

	DocNumbering(@Nullable ListTables tables) {
		this.tables = tables;
	}

	/** Counts one paragraph and gives its number as it is shown. */
	String next(int override, int depth) {
		if (this.tables == null || override <= 0 || override >= 0x07ff) {
			return "";
		}
		try {
			int list = this.tables.getLfo(override).getLsid();
			@Nullable ListLevel[] levels = this.lists.computeIfAbsent(override, (id) -> levels(id, list));
			return this.counts.computeIfAbsent(list, (id) -> new ListCount())
				.next(levels, depth, this.starts.remove(override + "/" + depth));
		}
		catch (NoSuchElementException ex) {
			return "";
		}
	}

	private @Nullable ListLevel[] levels(int override, int list) {
		ListTables tables = java.util.Objects.requireNonNull(this.tables);
		@Nullable ListLevel[] levels = new ListLevel[ListLevel.MOST];
		for (int i = 0; i < levels.length; i++) {
			org.apache.poi.hwpf.model.ListLevel level = tables.getLevel(list, i);
			levels[i] = (level != null) ? level(level) : null;
		}
		for (ListFormatOverrideLevel own : tables.getLfoData(override).getRgLfoLvl()) {
			override(levels, override, own);
		}
		return levels;
	}

	private void override(@Nullable ListLevel[] levels, int override, ListFormatOverrideLevel own) {
		int depth = own.getLevelNum();
		if (own.isFormatting() && depth < levels.length) {
			levels[depth] = level(own.getLevel());
		}
		if (own.isStartAt()) {
			this.starts.put(override + "/" + depth,
					own.isFormatting() ? own.getLevel().getStartAt() : own.getIStartAt());
		}
	}

	private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
		StringBuilder text = new StringBuilder();
		level.getNumberText().chars().forEach((sign) -> {
			if (sign < ListLevel.MOST) {
				text.append('%').append(sign + 1);
			}
			else {
				text.append((char) sign);
			}
		});
		return new ListLevel(Math.max(0, level.getStartAt()), FORMATS.getOrDefault(level.getNumberFormat(), "decimal"),
				ListLevel.bounded(text.toString()), -1, level.isLegalNumbering());
	}

}
