package org.partyplan.reader;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A 部分 of the plan as read.
 *
 * @param part the index of its heading among the parts
 * @param no the number without its dot, such as 一, or an empty string
 * @param intro what stands between the heading and the first item
 */
public record DraftSection(int part, String no, String title, @Nullable String intro, List<DraftItem> items) {
}
