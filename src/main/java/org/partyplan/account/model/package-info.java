/** Accounts and their grants, passwords and tries, below the jobs done with them. */
@NullMarked
package org.partyplan.account.model;

import org.jspecify.annotations.NullMarked;
