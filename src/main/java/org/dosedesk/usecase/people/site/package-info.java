/// Keeping the clinic-to-site map.
@NullMarked
package org.dosedesk.usecase.people.site;

import org.jspecify.annotations.NullMarked;
