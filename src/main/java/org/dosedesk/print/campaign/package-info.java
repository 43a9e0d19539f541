/// The papers of a campaign's plan.
@NullMarked
package org.dosedesk.print.campaign;

import org.jspecify.annotations.NullMarked;
