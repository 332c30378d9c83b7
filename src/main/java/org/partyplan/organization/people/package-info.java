/** The roster: persons, their facts, posts and categories. */
@NullMarked
package org.partyplan.organization.people;

import org.jspecify.annotations.NullMarked;
