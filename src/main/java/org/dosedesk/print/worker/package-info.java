/// Papers about a worker, A4 portrait: the vaccination record, the confirmation, consent or refusal.
@NullMarked
package org.dosedesk.print.worker;

import org.jspecify.annotations.NullMarked;
