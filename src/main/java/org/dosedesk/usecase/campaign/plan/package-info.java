/// Makes the plan of a campaign from the register, the campaign and a day.
@NullMarked
package org.dosedesk.usecase.campaign.plan;

import org.jspecify.annotations.NullMarked;
