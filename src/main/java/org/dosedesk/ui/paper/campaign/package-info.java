/// A campaign: the form for its days, its sites and its target.
@NullMarked
package org.dosedesk.ui.paper.campaign;

import org.jspecify.annotations.NullMarked;
