/** The plan and what it holds, below the jobs done with it. */
@NullMarked
package org.partyplan.plan.model;

import org.jspecify.annotations.NullMarked;
