package org.partyplan.reader;

import java.util.List;

/**
 * A 要点 of a section as read.
 *
 * @param part the index of its heading among the parts
 * @param no the number with its punctuation, such as （一）, or an empty string
 * @param body the text of the heading's part and of the parts below it, one a line
 * @param actions the measures (措施) in the body
 */
public record DraftItem(int part, String no, String title, String body, List<DraftAction> actions) {
}
