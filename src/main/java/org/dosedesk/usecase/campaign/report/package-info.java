/// What came of a campaign: of each of its routes, and of its target.
@NullMarked
package org.dosedesk.usecase.campaign.report;

import org.jspecify.annotations.NullMarked;
