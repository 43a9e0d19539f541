/// What forbids an injection, or makes a doctor weigh it: contraindications and precautions, by vaccine and by
/// vaccine group, permanent or until a day.
@NullMarked
package org.dosedesk.domain.contraindication;

import org.jspecify.annotations.NullMarked;
