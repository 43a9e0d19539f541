/// The wiring of an unlocked register: its use cases, view-models and screens, a class for each group of the
/// navigation.
@NullMarked
package org.dosedesk.app.desk;

import org.jspecify.annotations.NullMarked;
