package org.partyplan.operations;

import java.util.List;

/**
 * Someone the trial's files call by name.
 *
 * @param name the person
 * @param branch the branch's short name, or empty
 * @param posts what the person is where
 * @param accounts with which rights the person signs in
 */
record NamedPerson(String name, String branch, List<Post> posts, List<Account> accounts) {

	static NamedPerson of(String line) {
		String[] field = TrialText.fields(line);
		return new NamedPerson(field[0], field[1], TrialText.list(field[2]).stream().map(Post::of).toList(),
				TrialText.list(field[3]).stream().map(Account::of).toList());
	}

	record Post(String name, String unit) {

		static Post of(String text) {
			String[] part = text.split("@");
			return new Post(part[0], part[1]);
		}

	}

	record Account(String username, String role, String unit, String lender) {

		static Account of(String text) {
			String[] part = text.split("[:@<]", -1);
			return new Account(part[0], part[1], part[2], (part.length > 3) ? part[3] : "");
		}

	}

}
