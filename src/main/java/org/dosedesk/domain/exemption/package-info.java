/// Medical exemptions and written refusals.
@NullMarked
package org.dosedesk.domain.exemption;

import org.jspecify.annotations.NullMarked;
