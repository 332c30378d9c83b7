package org.partyplan.shared;

import org.springframework.validation.Errors;

/** Lets a form's handler show a broken rule beside what was typed. */
public final class Attempt {

	private Attempt() {
	}

	/**
	 * Runs an act unless the form has errors already, and turns a broken rule into one
	 * more.
	 * @param errors the form's errors
	 * @param act what to do
	 * @return whether the form has to be shown again
	 */
	public static boolean fails(Errors errors, Runnable act) {
		if (errors.hasErrors()) {
			return true;
		}
		try {
			act.run();
		}
		catch (RuleBroken broken) {
			errors.reject(broken.code(), broken.arguments(), broken.code());
		}
		return errors.hasErrors();
	}

}
