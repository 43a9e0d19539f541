/// The ways on which people get their dose: a clinic's visit, a trip to a polyclinic, the place of residence.
@NullMarked
package org.dosedesk.domain.campaign.route;

import org.jspecify.annotations.NullMarked;
