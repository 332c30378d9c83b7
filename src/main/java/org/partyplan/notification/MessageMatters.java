package org.partyplan.notification;

import java.util.Map;

/**
 * When the matters of one module are still open, so that a message about one disappears
 * with it, however it was settled; a bean of the module that tells of them.
 */
public interface MessageMatters {

	/**
	 * By the kind of subject (what stands before its first colon) the condition under
	 * which its message {@code m} still has something to say. It may bind {@code :mine},
	 * the units the reader answers for, and {@code :asOf}, today.
	 */
	Map<String, String> open();

	/** For such a condition: the id that stands in the message's subject. */
	String ID = "cast(split_part(m.subject, ':', 2) as uuid)";

}
