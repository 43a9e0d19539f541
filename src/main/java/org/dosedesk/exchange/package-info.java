/// Files in and out: tables of workers, doses, exemptions, refusals and illnesses.
@NullMarked
package org.dosedesk.exchange;

import org.jspecify.annotations.NullMarked;
