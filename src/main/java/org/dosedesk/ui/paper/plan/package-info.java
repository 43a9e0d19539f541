/// The screen of the campaign's plan: who goes on which route, who is told, who is left.
@NullMarked
package org.dosedesk.ui.paper.plan;

import org.jspecify.annotations.NullMarked;
