/// Who goes on which route: worked out from what is needed and what people decided, never stored.
@NullMarked
package org.dosedesk.domain.campaign.plan;

import org.jspecify.annotations.NullMarked;
