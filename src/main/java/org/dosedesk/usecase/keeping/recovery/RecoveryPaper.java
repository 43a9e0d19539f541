package org.dosedesk.usecase.keeping.recovery;

/// Port: puts a recovery code on paper.
@FunctionalInterface
public interface RecoveryPaper {
    /// The paper as a PDF document. Called off the FX thread.
    byte[] render(RecoverySheet sheet);
}
