/** What is to be read each month. */
@NullMarked
package org.partyplan.activity.study;

import org.jspecify.annotations.NullMarked;
