/// A campaign of revaccination: how many of which sites are to get their dose in which period. What a person
/// decided
/// is stored (the campaign, its routes, who was put where by hand, who was told what); the plan follows.
@NullMarked
package org.dosedesk.domain.campaign;

import org.jspecify.annotations.NullMarked;
