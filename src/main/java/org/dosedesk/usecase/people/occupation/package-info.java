/// Groups by occupation: what the nurse says once of a post, and whom that proposes for a group.
@NullMarked
package org.dosedesk.usecase.people.occupation;

import org.jspecify.annotations.NullMarked;
