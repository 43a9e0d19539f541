/// What workers do, and the groups that they belong to for it.
@NullMarked
package org.dosedesk.domain.occupation;

import org.jspecify.annotations.NullMarked;
