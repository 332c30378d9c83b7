/** The list of activities, one activity, checking, export. */
@NullMarked
package org.partyplan.activity.register;

import org.jspecify.annotations.NullMarked;
