package org.dosedesk.usecase.paper.sitelist;

import java.util.Optional;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A vaccine was chosen that the list must not offer. The message holds no personal data.
public final class SiteListException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Vaccine vaccine;
    private final transient @Nullable Refused refused;

    /// Whom the vaccine must not be given to, and why.
    public record Refused(Worker worker, ActiveContraindication against) {}

    private SiteListException(String message, Vaccine vaccine, @Nullable Refused refused) {
        super(message);
        this.vaccine = vaccine;
        this.refused = refused;
    }

    /// A vaccine of another vaccine group was asked for.
    public static SiteListException otherDisease(Vaccine vaccine) {
        return new SiteListException("the vaccine is against another disease", vaccine, null);
    }

    static SiteListException notFor(Worker worker, Vaccine vaccine, ActiveContraindication against) {
        return new SiteListException(
                "something stands against a worker's vaccine", vaccine, new Refused(worker, against));
    }

    /// The vaccine that was chosen.
    public Vaccine vaccine() {
        return vaccine;
    }

    /// Empty when the vaccine is not against the list's disease.
    public Optional<Refused> refused() {
        return Optional.ofNullable(refused);
    }
}
