/// Papers about one worker or several: the vaccination record, the confirmation for the worker, consent or refusal.
@NullMarked
package org.dosedesk.usecase.paper.person;

import org.jspecify.annotations.NullMarked;
