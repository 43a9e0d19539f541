/// A check that anyone can run: the plan of a campaign for files of workers and a table of routes.
@NullMarked
package org.dosedesk.campaign;

import org.jspecify.annotations.NullMarked;
