package org.partyplan.shared;

/**
 * A form with rules of its own over several of its fields. They are looked at together
 * with each field's, so that all that is wrong is said at once.
 */
@FunctionalInterface
public interface SelfChecking {

	/**
	 * Refuses fields that contradict one another. What is missing or could not be read is
	 * somebody else's to tell: such a field is passed over here.
	 * @throws RuleBroken with every rule that is broken
	 */
	void check();

}
