/// Tests that hold the whole project to its house rules.
@NullMarked
package org.dosedesk.house;

import org.jspecify.annotations.NullMarked;
