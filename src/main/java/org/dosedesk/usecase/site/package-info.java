/// Keeping the clinic-to-site map.
@NullMarked
package org.dosedesk.usecase.site;

import org.jspecify.annotations.NullMarked;
