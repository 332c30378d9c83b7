/** Organisational life beside the rules: duties, talks, draws by lot. */
@NullMarked
package org.partyplan.activity.compliance;

import org.jspecify.annotations.NullMarked;
