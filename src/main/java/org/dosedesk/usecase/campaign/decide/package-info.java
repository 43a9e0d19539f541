/// What a person decides about a campaign: its period, its routes, who goes where, who was told.
@NullMarked
package org.dosedesk.usecase.campaign.decide;

import org.jspecify.annotations.NullMarked;
