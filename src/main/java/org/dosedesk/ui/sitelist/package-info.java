/// The site list's screen: who is on it, its paper page by page, and the lists printed before.
@NullMarked
package org.dosedesk.ui.sitelist;

import org.jspecify.annotations.NullMarked;
