/// Everybody's schedule as of a day, kept up to date.
@NullMarked
package org.dosedesk.usecase.schedule;

import org.jspecify.annotations.NullMarked;
