/// The papers of a campaign's plan: what stands on them, in words of one language.
@NullMarked
package org.dosedesk.usecase.campaign.paper;

import org.jspecify.annotations.NullMarked;
