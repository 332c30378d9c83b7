/** The kinds of activity that the office keeps. */
@NullMarked
package org.partyplan.activity.kinds;

import org.jspecify.annotations.NullMarked;
