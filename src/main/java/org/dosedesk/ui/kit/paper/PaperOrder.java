package org.dosedesk.ui.kit.paper;

import org.dosedesk.usecase.paper.Paper;

/// A paper as a screen offers it just now, with the choices made there.
public interface PaperOrder {
    /// What its file may be called, without the ending.
    String fileName();

    /// The paper that goes out. Called off the FX thread, each time that it goes out; may save what it needs to.
    Paper paper();

    /// The PDF document that is shown before. Called off the FX thread; saves nothing.
    default byte[] look() {
        return paper().pages().get();
    }

    /// It went out, or not. FX thread.
    ///
    /// @param done whether it is where it should be
    default void settled(boolean done) {}

    /// Offers a paper for which nothing has to be done.
    static PaperOrder of(String fileName, Paper paper) {
        return new PaperOrder() {
            @Override
            public String fileName() {
                return fileName;
            }

            @Override
            public Paper paper() {
                return paper;
            }
        };
    }
}
