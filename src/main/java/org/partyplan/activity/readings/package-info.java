/** What is to be read each month. */
@NullMarked
package org.partyplan.activity.readings;

import org.jspecify.annotations.NullMarked;
