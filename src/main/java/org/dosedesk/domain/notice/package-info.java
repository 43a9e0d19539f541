/// Notices to workers whose dose is due: who hands them over, when each is to come, and why.
@NullMarked
package org.dosedesk.domain.notice;

import org.jspecify.annotations.NullMarked;
