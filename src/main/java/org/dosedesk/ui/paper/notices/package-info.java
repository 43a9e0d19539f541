/// Preparing notices for the people of a site's list, looking at their papers, and bringing them to a file or a
/// printer.
@NullMarked
package org.dosedesk.ui.paper.notices;

import org.jspecify.annotations.NullMarked;
