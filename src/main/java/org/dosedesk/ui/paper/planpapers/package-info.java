/// The papers of a campaign's plan: preview, file, printer.
@NullMarked
package org.dosedesk.ui.paper.planpapers;

import org.jspecify.annotations.NullMarked;
