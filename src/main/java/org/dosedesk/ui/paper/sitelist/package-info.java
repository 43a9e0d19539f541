/// Preparing a site's list, looking at its pages, and bringing it to a file or a printer.
@NullMarked
package org.dosedesk.ui.paper.sitelist;

import org.jspecify.annotations.NullMarked;
