/// Where people are employed, where they physically work, and which clinic serves that place.
@NullMarked
package org.dosedesk.domain.site;

import org.jspecify.annotations.NullMarked;
