/**
 * What is done to the whole application: the trial's own database and its data. May read
 * and write every module's tables.
 */
@ApplicationModule
@NullMarked
package org.partyplan.operations;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
