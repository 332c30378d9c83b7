/** Activities, their kinds, attendance and ballots, below the jobs done with them. */
@NullMarked
package org.partyplan.activity.model;

import org.jspecify.annotations.NullMarked;
