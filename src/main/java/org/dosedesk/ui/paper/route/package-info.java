/// A route of a campaign: the form for a visit, a trip and the place of residence.
@NullMarked
package org.dosedesk.ui.paper.route;

import org.jspecify.annotations.NullMarked;
