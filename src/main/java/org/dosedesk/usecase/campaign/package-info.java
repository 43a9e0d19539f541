/// What is stored of a campaign, found in the register.
@NullMarked
package org.dosedesk.usecase.campaign;

import org.jspecify.annotations.NullMarked;
