/// What tests share.
@NullMarked
package org.dosedesk.testkit;

import org.jspecify.annotations.NullMarked;
