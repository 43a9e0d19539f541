/// The pages of a document on the screen, and the printers that it can go to.
@NullMarked
package org.dosedesk.ui.kit.paper;

import org.jspecify.annotations.NullMarked;
