/// The sites, whom they host, and the clinic that serves each.
@NullMarked
package org.dosedesk.ui.keeping.sites;

import org.jspecify.annotations.NullMarked;
