/** Units and persons as they are kept, below the jobs done with them. */
@NullMarked
package org.partyplan.organization.model;

import org.jspecify.annotations.NullMarked;
