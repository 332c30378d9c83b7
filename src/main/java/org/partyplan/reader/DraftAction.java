package org.partyplan.reader;

/** A measure (措施) inside an item: a sub-item, or a sentence that someone has to do. */
public record DraftAction(String no, String text) {
}
