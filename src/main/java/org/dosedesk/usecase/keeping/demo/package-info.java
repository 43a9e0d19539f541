/// An invented work force to try the program with.
@NullMarked
package org.dosedesk.usecase.keeping.demo;

import org.jspecify.annotations.NullMarked;
